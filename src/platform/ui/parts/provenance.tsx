import type { Child } from 'hono/jsx';
import type { T } from '#platform/texts';
import { Knot } from './knot.tsx';
import { type PromiseState, State } from './state.tsx';

export interface ProvenanceStep {
  /** The words said (without the « »), the decision, the organisation, the date, the result. */
  words: Child;
  /** By whom, where, how. */
  source?: Child;
  href?: string | undefined;
  /** The language of the words, where it is not that of the page. */
  lang?: string | undefined;
}

interface ProvenanceProps {
  t: T;
  name: Child;
  href?: string | undefined;
  state: PromiseState;
  /** Instead of the state's usual word. */
  stateWords?: Child;
  said?: ProvenanceStep | undefined;
  decided?: ProvenanceStep | undefined;
  promised?: ProvenanceStep | undefined;
  due: ProvenanceStep;
  result?: ProvenanceStep | undefined;
  /** Where there is no result yet: what will happen next, and when. */
  next?: Child;
  acts?: Child;
}

const links = ['said', 'decided', 'promised', 'due', 'result'] as const;
type Link = (typeof links)[number];

/** dit → décidé → promis par → pour le → résultat: columns on a desk, vertical on a phone, same order and words. */
export function Provenance(props: ProvenanceProps) {
  const { t, name, href, state, stateWords, next, acts } = props;
  return (
    <article class="promise">
      <div class="promise-head">
        <h2>{href ? <a href={href}>{name}</a> : name}</h2>
        <State t={t} is={state}>
          {stateWords}
        </State>
      </div>
      <ol class="chain">
        {links.map((link) => (
          <li class={lineAfter(link, props)}>
            <span class="chain-knot">
              <Knot state={props[link] === undefined ? 'open' : link === 'due' ? state : 'done'} />
            </span>
            <div>
              <p class="chain-label">{t(`ui.chain.${link}`)}</p>
              <Step t={t} link={link} step={props[link]} next={next} />
            </div>
          </li>
        ))}
      </ol>
      {acts === undefined ? null : <div class="acts">{acts}</div>}
    </article>
  );
}

/** As the page’s language quotes. */
const quotes = {
  fr: { opens: '«\u202f', closes: '\u202f»' },
  nl: { opens: '“', closes: '”' },
  en: { opens: '“', closes: '”' },
};

function Step({ t, link, step, next }: { t: T; link: Link; step: ProvenanceStep | undefined; next: Child }) {
  if (!step)
    return (
      <p class="chain-none">
        {t(`ui.chain.none.${link}`)} {link === 'result' ? next : null}
      </p>
    );
  const words =
    link === 'said' ? (
      <>
        {quotes[t.lang].opens}
        {step.words}
        {quotes[t.lang].closes}
      </>
    ) : (
      step.words
    );
  const look = link === 'said' ? 'chain-words chain-said' : link === 'due' ? 'chain-date' : 'chain-words';
  return (
    <>
      <p class={look} lang={step.lang}>
        {step.href ? <a href={step.href}>{words}</a> : words}
      </p>
      {step.source === undefined ? null : <p class="chain-source">{step.source}</p>}
    </>
  );
}

/** Solid while it happened; dashed after the due date as long as no result came. */
function lineAfter(link: Link, props: ProvenanceProps): string | undefined {
  if (link !== 'due' || props.result) return undefined;
  return props.state === 'late' ? 'chain-late' : 'chain-dashed';
}

/** Promises under each other, the five words once above them. Its children are `Provenance`. */
export function Ledger({ t, children }: { t: T; children?: Child }) {
  return (
    <div class="ledger">
      <div class="ledger-heads" aria-hidden="true">
        {links.map((link) => (
          <span>{t(`ui.chain.${link}`)}</span>
        ))}
      </div>
      {children}
    </div>
  );
}

/** The chain in one line, under a statement or a promise shown for itself. */
export function SourceLine({
  links,
}: {
  links: readonly { label: string; words: Child; href?: string; late?: boolean }[];
}) {
  return (
    <ol class="source-line">
      {links.map(({ label, words, href, late }) => (
        <li>
          <Knot state={late ? 'late' : 'done'} />
          <span>
            {label} {href ? <a href={href}>{words}</a> : words}
          </span>
        </li>
      ))}
    </ol>
  );
}
