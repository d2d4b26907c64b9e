import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { type PromiseState, Provenance, type ProvenanceStep } from '#platform/ui';
import type { Shown } from '../rules/standing.ts';
import type { Chain, Words } from './chain.ts';

export const glyphOf = (shown: Shown): PromiseState =>
  shown === 'intention' ? 'coming' : shown === 'givenUp' ? 'notKept' : shown;

/** The look's thread, for one promise. */
export function ProvenanceOf({ t, chain, name, acts }: { t: T; chain: Chain; name?: Child; acts?: Child }) {
  const { said, decided, promised, due, result } = chain;
  return (
    <Provenance
      t={t}
      name={name ?? <span lang={chain.name.lang === t.lang ? undefined : chain.name.lang}>{chain.name.text}</span>}
      href={name === undefined ? chain.href : undefined}
      state={glyphOf(chain.shown)}
      stateWords={t(`commitments.state.${chain.shown}`)}
      said={said ? (said.isPlace ? undefined : stepOf(t, said)) : undefined}
      decided={decided ? stepOf(t, decided) : undefined}
      promised={promised ? stepOf(t, promised) : undefined}
      due={due ? stepOf(t, due) : { words: t('commitments.noDate') }}
      result={result ? stepOf(t, result) : undefined}
      next={chain.next ?? undefined}
      acts={acts}
    />
  );
}

const stepOf = (t: T, { text, lang, source, href }: Words): ProvenanceStep => ({
  words: text,
  ...(lang !== t.lang && { lang }),
  ...(source !== null && { source: inLines(source) }),
  ...(href !== null && { href }),
});

/** Each thing to know on a line of its own. */
const inLines = (source: string): Child =>
  source.split('\n').map((line, index) => (
    <>
      {index > 0 ? <br /> : null}
      {line}
    </>
  ));
