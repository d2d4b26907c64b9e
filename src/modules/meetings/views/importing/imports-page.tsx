import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Button,
  Disclosure,
  Field,
  FileField,
  Form,
  List,
  Page,
  Progress,
  Quiet,
  Row,
  Section,
  Sheet,
  State,
  Title,
} from '#platform/ui';
import type { ListedImport } from '../../store/importing/imports.ts';

type Listed = Pick<ListedImport, 'id' | 'name' | 'state' | 'reason' | 'decided'> & {
  href: string | null;
  words: string;
};

type Props = {
  frame: Frame;
  path: string;
  meetingsHref: string;
  imports: readonly Listed[];
  /** Those that can still be put back. */
  removed: readonly Pick<ListedImport, 'id' | 'name'>[];
  /** How many are still to be read. */
  reading: number;
  name: string;
  pasted: string;
  problems: Readonly<Record<string, string>>;
  /** null: something is being read, and the page asks again by itself; nobody types in it meanwhile. */
  formKey: string | null;
};

/** Old minutes come in: files or a pasted text, and where each of them stands. */
export function ImportsPage({
  frame,
  path,
  meetingsHref,
  imports,
  removed,
  reading,
  name,
  pasted,
  problems,
  formKey,
}: Props) {
  const { t } = frame;
  return (
    <Page frame={frame} title={t('importing.title')}>
      <Title back={{ href: meetingsHref, label: t('meetings.title') }} lead={t('importing.lead')}>
        {t('importing.title')}
      </Title>
      {reading > 0 ? (
        <Progress label={t('importing.reading')} done={(imports.length - reading) / imports.length}>
          {t('importing.progress', { done: imports.length - reading, all: imports.length })}
        </Progress>
      ) : null}
      {imports.length > 0 ? (
        <Section title={t('importing.listed')}>
          <List ends>
            {imports.map((one) => (
              <ImportRow t={t} path={path} one={one} />
            ))}
          </List>
        </Section>
      ) : null}
      {formKey === null ? (
        <Button href={`${path}?add=1`} kind="outlined">
          {t('importing.bringMore')}
        </Button>
      ) : (
        <Sheet title={t('importing.bring')} lead={t('importing.keptFor')}>
          <Form t={t} action={path} files submit={t('importing.read')} problems={problems} fields={{ _key: formKey }}>
            <FileField
              t={t}
              name="files"
              label={t('importing.files')}
              help={t('importing.filesHelp')}
              accept=".docx,.pdf,.txt,.md,.html,.htm"
              error={problems.files}
              optional
              multiple
            />
            <Field
              t={t}
              name="pasted"
              type="textarea"
              rows={6}
              label={t('importing.pasted')}
              value={pasted}
              error={problems.pasted}
              optional
            />
            <Field
              t={t}
              name="name"
              label={t('importing.name')}
              help={t('importing.nameHelp')}
              value={name}
              error={problems.name}
              optional
            />
          </Form>
        </Sheet>
      )}
      {removed.length > 0 ? (
        <Disclosure label={t('importing.removedOnes', { count: removed.length })}>
          <List ends id="removed">
            {removed.map(({ id, name }) => (
              <Row
                name={name}
                end={
                  <ActionForm action={`${path}/${id}/return`} kind="text" label={t('importing.putBackNamed', { name })}>
                    {t('importing.putBack')}
                  </ActionForm>
                }
              />
            ))}
          </List>
        </Disclosure>
      ) : null}
    </Page>
  );
}

const looks = {
  reading: 'underway',
  toReview: 'coming',
  failed: 'notKept',
  saved: 'kept',
  removed: 'notKept',
} as const;

function ImportRow({
  t,
  path,
  one: { id, name, state, reason, href, words, decided },
}: {
  t: Frame['t'];
  path: string;
  one: Listed;
}) {
  return (
    <Row
      name={name}
      href={href ?? undefined}
      text={words}
      note={
        <State t={t} is={looks[state]}>
          {t(`importing.state.${state}`)}
        </State>
      }
      end={
        state === 'saved' ? undefined : decided > 0 ? (
          // What somebody decided is not thrown away by one touch.
          <Button href={`${path}/${id}/removal`} kind="text" label={t('importing.removeNamed', { name })}>
            {t('importing.remove')}
          </Button>
        ) : (
          <ActionForm action={`${path}/${id}`} method="delete" kind="text" label={t('importing.removeNamed', { name })}>
            {t('importing.remove')}
          </ActionForm>
        )
      }
    >
      {state === 'failed' && reason ? <Quiet>{t(`importing.reason.${reason}`)}</Quiet> : null}
    </Row>
  );
}
