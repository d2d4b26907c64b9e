import type { Frame } from '#platform/frame';
import { inLanguage } from '#platform/texts';
import { ActionForm, Button, EmptyPage, Inline, List, Page, Row, Title } from '#platform/ui';
import type { TemplateListed } from '../../store/events/templates.ts';
import { kindWords } from '../../words/index.ts';

type TemplatesShown = { frame: Frame; templates: readonly TemplateListed[]; path: string; newPath: string };

export function TemplatesPage({ frame, templates, path, newPath }: TemplatesShown) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('calendar.template.title')}>
      <Title
        back={{ href: path.replace(/event-templates$/, 'calendar'), label: t('calendar.title') }}
        lead={t('calendar.template.lead')}
      >
        {t('calendar.template.title')}
      </Title>
      {templates.length === 0 ? (
        <EmptyPage title={t('calendar.template.none')}>{t('calendar.template.noneWords')}</EmptyPage>
      ) : (
        <List>
          {templates.map(({ id, kind, title, startsAt, endsAt, createdAt }) => {
            const named = inLanguage(title, t.lang).text;
            return (
              <Row
                name={named}
                text={`${kindWords(t, kind)}, ${t.hours(startsAt, endsAt)}`}
                note={t('calendar.template.keptOn', { date: t.date(createdAt) })}
                end={
                  <Inline>
                    <Button
                      href={`${newPath}?from=${id}`}
                      kind="outlined"
                      label={t('calendar.template.startFrom', { title: named })}
                    >
                      {t('calendar.template.start')}
                    </Button>
                    <ActionForm
                      action={`${path}/${id}`}
                      method="delete"
                      kind="text"
                      label={t('calendar.template.removeNamed', { title: named })}
                    >
                      {t('calendar.template.remove')}
                    </ActionForm>
                  </Inline>
                }
              />
            );
          })}
        </List>
      )}
    </Page>
  );
}
