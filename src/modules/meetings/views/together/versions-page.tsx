import type { Frame } from '#platform/frame';
import { Button, Columns, EmptyPage, Field, Form, List, Page, Row, Sheet, Title } from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';

type Props = {
  frame: Frame;
  title: string;
  /** Of the page where it is written. */
  live: string;
  /** Where a moment is named. */
  action: string;
  versions: readonly { href: string; name: string; by: string | null }[];
  refilled: RefilledForm | null;
  mayName: boolean;
};

/** Moments of the text that is written together, the newest first. */
export function VersionsPage({ frame, title, live, action, versions, refilled, mayName }: Props) {
  const { t } = frame;
  const problems = saidProblems(t, refilled);
  return (
    <Page frame={frame} title={t('together.versionsOf', { title })} unlisted>
      <Title back={{ href: live, label: t('together.title') }} lead={t('together.versionsLead')}>
        {t('together.versions')}
      </Title>
      {versions.length === 0 ? (
        <EmptyPage title={t('together.noVersion')} act={<Button href={live}>{t('together.open')}</Button>} />
      ) : (
        <Columns
          kind="form"
          aside={
            mayName ? (
              <Sheet>
                <Form t={t} action={action} submit={t('together.nameIt')} problems={problems.all}>
                  <Field
                    t={t}
                    name="name"
                    label={t('together.name')}
                    help={t('together.nameHelp')}
                    value={typed(refilled, 'name', null)}
                    error={problems.of('name')}
                    maxlength={120}
                  />
                </Form>
              </Sheet>
            ) : null
          }
        >
          <List>
            {versions.map(({ href, name, by }) => (
              <Row name={name} href={href} text={by ?? undefined} />
            ))}
          </List>
        </Columns>
      )}
    </Page>
  );
}
