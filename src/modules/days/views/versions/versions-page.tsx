import {
  ActionForm,
  Acts,
  Button,
  Field,
  Form,
  List,
  Page,
  Quiet,
  Refusal,
  Row,
  Section,
  Sheet,
  Stack,
  Title,
} from '#platform/ui';
import type { RefilledForm } from '#platform/web';
import type { Version } from '../../rules/versions.ts';
import { printedWords, versionName } from '../../words/version.ts';
import type { OfDay } from '../groups-frame.tsx';

interface VersionsPageProps extends OfDay {
  versions: readonly (Version & { author: string | null })[];
  /** Number of the newest act: what is kept is what its keeper saw. */
  seen: number;
  isComposed: boolean;
  form: RefilledForm | null;
  refusal: string | null;
  now: Date;
}

/** How people sat at other moments: kept under a name, or printed. */
export function VersionsPage({
  frame,
  paths,
  title,
  versions,
  seen,
  isComposed,
  form,
  refusal,
  now,
}: VersionsPageProps) {
  const { t } = frame;
  const typed = form?.values.name ? String(form.values.name) : undefined;
  return (
    <Page frame={frame} title={`${t('versions.title')}, ${title}`} unlisted>
      <Title back={{ href: paths.groups, label: t('days.groups.title') }} lead={t('versions.lead')}>
        {t('versions.title')}
      </Title>
      <Stack gap="section">
        {refusal ? (
          <Refusal>
            <p>{refusal}</p>
          </Refusal>
        ) : null}
        {isComposed ? (
          <Sheet>
            <Form
              t={t}
              action={paths.versions}
              submit={t('versions.keep')}
              problems={form?.problems}
              fields={{ seen: String(seen) }}
            >
              <Field
                t={t}
                name="name"
                label={t('versions.name')}
                help={t('versions.nameHelp')}
                value={typed}
                error={form?.problems.name}
                maxlength={80}
              />
            </Form>
          </Sheet>
        ) : (
          <Quiet>{t('versions.notComposed')}</Quiet>
        )}
        <Section title={t('versions.list')}>
          {versions.length === 0 ? <Quiet>{t('versions.none')}</Quiet> : null}
          <List ends>
            {versions.map((version) => (
              <Row
                name={versionName(t, version)}
                href={`${paths.comparison}?one=${version.id}&other=now`}
                lang={version.name?.lang}
                text={[
                  version.author
                    ? t('versions.by', { name: version.author, ago: t.ago(version.at, now) })
                    : t.ago(version.at, now),
                  t('lock.people', { count: version.people }),
                  printedWords(t, version),
                ]
                  .filter((words) => words !== '')
                  .join(', ')}
                end={
                  version.why === 'kept' ? (
                    <ActionForm
                      action={paths.version(version.id)}
                      method="delete"
                      kind="text"
                      icon="trash"
                      label={t('versions.removeOf', { name: versionName(t, version) })}
                    >
                      {t('versions.remove')}
                    </ActionForm>
                  ) : undefined
                }
              />
            ))}
          </List>
        </Section>
        {versions.length > 1 ? (
          <Acts>
            <Button
              href={`${paths.comparison}?one=${versions[1]?.id}&other=${versions[0]?.id}`}
              kind="outlined"
              icon="scales"
            >
              {t('versions.compareTwo')}
            </Button>
          </Acts>
        ) : null}
      </Stack>
    </Page>
  );
}
