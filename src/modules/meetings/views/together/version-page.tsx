import type { Frame } from '#platform/frame';
import { ActionForm, Page, Quiet, Section, Stack, Statement, Title } from '#platform/ui';
import type { BlockKind } from '../../rules/minutes/kinds.ts';

type Props = {
  frame: Frame;
  /** "Le texte du mardi 19 janvier à 10 h 14" */
  name: string;
  versions: string;
  action: string;
  mayBringBack: boolean;
  parts: readonly { title: string; pieces: readonly { kind: BlockKind; words: string; lang: string }[] }[];
};

/** The text as it was at one moment. */
export function VersionPage({ frame, name, versions, action, mayBringBack, parts }: Props) {
  const { t } = frame;
  return (
    <Page frame={frame} title={name} unlisted>
      <Title back={{ href: versions, label: t('together.versions') }}>{name}</Title>
      <Stack gap="section">
        {mayBringBack ? (
          <div>
            <ActionForm action={action}>{t('together.bringBack')}</ActionForm>
            <Quiet small>{t('together.bringBackWhy')}</Quiet>
          </div>
        ) : null}
        {parts.length === 0 ? <Quiet>{t('together.empty')}</Quiet> : null}
        {parts.map(({ title, pieces }) => (
          <Section title={title}>
            {pieces.map(({ kind, words, lang }) => (
              <Statement t={t} kind={kind === 'text' ? null : kind} lang={lang === t.lang ? undefined : lang}>
                {words}
              </Statement>
            ))}
          </Section>
        ))}
      </Stack>
    </Page>
  );
}
