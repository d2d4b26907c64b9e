import type { Frame } from '#platform/frame';
import { ActionForm, EmptyPage, List, Page, Quiet, Row, Section, Title } from '#platform/ui';

type Point = { id: string; title: string; lang: string; href: string; why: string; takenAt: Date | null };
type Props = { frame: Frame; path: string; ledgerHref: string; waiting: Point[]; taken: Point[] };

/** What the next meeting is to speak of: taken by whoever writes its agenda. */
export function NextAgendaPage({ frame, path, ledgerHref, waiting, taken }: Props) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('commitments.agenda.title')}>
      <Title back={{ href: ledgerHref, label: t('commitments.title') }} lead={t('commitments.agenda.lead')}>
        {t('commitments.agenda.title')}
      </Title>
      {waiting.length === 0 ? (
        <EmptyPage title={t('commitments.agenda.none')}>{t('commitments.agenda.noneSay')}</EmptyPage>
      ) : (
        <List ends>
          {waiting.map((point) => (
            <Row
              name={<span lang={point.lang === t.lang ? undefined : point.lang}>{point.title}</span>}
              href={point.href}
              text={point.why}
              end={
                <ActionForm
                  action={`${path}/${point.id}/taking`}
                  label={`${t('commitments.agenda.take')}, ${point.title}`}
                >
                  {t('commitments.agenda.take')}
                </ActionForm>
              }
            />
          ))}
        </List>
      )}
      {taken.length > 0 ? (
        <Section title={t('commitments.agenda.taken')} level={2}>
          <List ends>
            {taken.map((point) => (
              <Row
                name={<span lang={point.lang === t.lang ? undefined : point.lang}>{point.title}</span>}
                href={point.href}
                text={
                  point.takenAt ? <Quiet>{t('commitments.agenda.takenOn', { day: t.date(point.takenAt) })}</Quiet> : ''
                }
                end={
                  <ActionForm
                    kind="text"
                    method="delete"
                    action={`${path}/${point.id}/taking`}
                    label={`${t('commitments.agenda.giveBack')}, ${point.title}`}
                  >
                    {t('commitments.agenda.giveBack')}
                  </ActionForm>
                }
              />
            ))}
          </List>
        </Section>
      ) : null}
    </Page>
  );
}
