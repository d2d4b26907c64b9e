import type { TableKind } from '#modules/statements';
import { Button, EmptyPage, Field, Form, Page, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { OfDay } from '../groups-frame.tsx';

interface FromPaperPageProps extends OfDay {
  /** Each table of each round, in words. */
  groups: readonly { id: string; label: string }[];
  kinds: readonly TableKind[];
  form: RefilledForm | null;
  formKey: string;
}

/** What a table wrote on its sheet: one field for each kind, one line for each statement. */
export function FromPaperPage({ frame, paths, groups, kinds, form, formKey }: FromPaperPageProps) {
  const { t } = frame;
  const { all, of } = saidProblems(t, form);
  return (
    <Page frame={frame} title={t('harvest.fromPaper')} unlisted>
      <Title back={{ href: paths.harvest, label: t('harvest.title') }} lead={t('harvest.paper.lead')}>
        {t('harvest.fromPaper')}
      </Title>
      {groups.length === 0 ? (
        <EmptyPage
          title={t('harvest.paper.noTables')}
          act={<Button href={paths.groups}>{t('days.groups.title')}</Button>}
        >
          {t('capture.codes.noTables')}
        </EmptyPage>
      ) : (
        <Sheet>
          <Form
            t={t}
            action={paths.fromPaper}
            submit={t('harvest.paper.copy')}
            problems={all}
            fields={{ _key: formKey }}
            other={<a href={paths.harvest}>{t('days.cancel')}</a>}
          >
            <Field
              t={t}
              name="group"
              type="select"
              label={t('harvest.paper.table')}
              value={typed(form, 'group', groups[0]?.id ?? '')}
              error={of('group')}
              options={groups.map(({ id, label }) => ({ value: id, label }))}
            />
            <Field
              t={t}
              name="lang"
              type="select"
              label={t('harvest.paper.language')}
              value={typed(form, 'lang', t.lang)}
              options={(['fr', 'nl', 'en'] as const).map((lang) => ({
                value: lang,
                label: t(`harvest.language.${lang}`),
              }))}
            />
            {kinds.map((kind) => (
              <Field
                t={t}
                name={kind}
                type="textarea"
                rows={3}
                label={t(`ui.kind.${kind}`)}
                value={typed(form, kind, '')}
                error={of(kind)}
                maxlength={20_000}
                optional
              />
            ))}
          </Form>
        </Sheet>
      )}
    </Page>
  );
}
