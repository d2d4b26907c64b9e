import type { StatementKind, Told } from '#modules/statements';
import type { T } from '#platform/texts';
import { ActionForm, Button, Inline, List, Quiet, RefusedWords, Row, Section, Statement } from '#platform/ui';
import type { TablePaths } from '../../addresses.ts';

export type SaidHere = {
  id: string;
  kind: StatementKind;
  words: { text: string; lang: string };
  /** null: anonymous. */
  name: string | null;
  /** Said on this phone. */
  isMine: boolean;
  mayCorrect: boolean;
  /** What of it may tell who somebody is, for whoever said it. */
  told: readonly Told[];
};

type SaidAtTableProps = { t: T; paths: TablePaths; said: readonly SaidHere[] };

/** What this table said in this round, the newest first; what was said on this phone can be mended on it. */
export function SaidAtTable({ t, paths, said }: SaidAtTableProps) {
  return (
    <Section title={t('capture.saidHere')} id="said">
      <div data-kept-said hidden />
      {said.length === 0 ? <Quiet>{t('capture.nothingYet')}</Quiet> : null}
      {said.length > 0 ? (
        <List>
          {said.map((one) => (
            <Row>
              <Statement
                t={t}
                kind={one.kind}
                lang={one.words.lang}
                by={byWords(t, one)}
                below={one.mayCorrect ? <Mend t={t} paths={paths} said={one} /> : undefined}
              >
                {one.words.text}
              </Statement>
            </Row>
          ))}
        </List>
      ) : null}
    </Section>
  );
}

function byWords(t: T, { name, isMine }: SaidHere): string | undefined {
  if (name) return name;
  return isMine ? t('capture.mine') : undefined;
}

function Mend({ t, paths, said: { id, words, told } }: { t: T; paths: TablePaths; said: SaidHere }) {
  return (
    <>
      {told.length > 0 ? (
        <RefusedWords
          text={words.text}
          spans={told}
          offer={
            <>
              <p>{t('identity.warned')}</p>
              <ActionForm action={paths.anonymous(id)}>{t('identity.replace')}</ActionForm>
            </>
          }
        />
      ) : null}
      <Inline>
        <Button href={paths.saying(id)} kind="text" label={t('capture.correctThis', { words: words.text })}>
          {t('capture.correct')}
        </Button>
        <ActionForm
          action={paths.saying(id)}
          method="delete"
          kind="text"
          label={t('capture.takeThis', { words: words.text })}
          data-offline
        >
          {t('capture.take')}
        </ActionForm>
      </Inline>
    </>
  );
}
