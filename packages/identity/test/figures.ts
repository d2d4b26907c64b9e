import { KINDS, type Kind } from '../finding.ts';
import { scanIdentity } from '../index.ts';
import type { Sentence } from './marked.ts';

export interface Figures {
  readonly kind: Kind | 'all';
  readonly marked: number;
  readonly found: number;
  /** The same kind, from the same place to the same place. */
  readonly exact: number;
  /** Of the same kind and touching: what a reader is warned of, though a word more or less. */
  readonly touched: number;
  readonly precision: number;
  readonly recall: number;
}

/** What scanning the sentences finds and misses, kind by kind and in all. */
export function figuresOf(sentences: readonly Sentence[]): Figures[] {
  const counts = new Map(KINDS.map((kind) => [kind, { marked: 0, found: 0, exact: 0, touched: 0 }]));
  for (const { text, marks } of sentences) {
    const findings = scanIdentity(text);
    for (const [kind, count] of counts) {
      const ours = findings.filter((finding) => finding.kind === kind);
      const theirs = marks.filter((mark) => mark.kind === kind);
      count.marked += theirs.length;
      count.found += ours.length;
      count.exact += theirs.filter(({ start, end }) =>
        ours.some((one) => one.start === start && one.end === end),
      ).length;
      count.touched += theirs.filter(({ start, end }) => ours.some((one) => one.start < end && start < one.end)).length;
    }
  }
  const sum = (name: 'marked' | 'found' | 'exact' | 'touched') =>
    [...counts.values()].reduce((all, count) => all + count[name], 0);
  const all = { marked: sum('marked'), found: sum('found'), exact: sum('exact'), touched: sum('touched') };
  return [...counts, ['all', all] as const].map(([kind, count]) => ({
    kind,
    ...count,
    precision: count.found === 0 ? 1 : count.exact / count.found,
    recall: count.marked === 0 ? 1 : count.exact / count.marked,
  }));
}

export function tableOf(name: string, figures: readonly Figures[]): string {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);
  const lines = figures.map(
    ({ kind, marked, found, exact, touched, precision, recall }) =>
      `${kind.padEnd(17)}${String(marked).padStart(6)}${String(found).padStart(6)}${String(exact).padStart(6)}${String(touched).padStart(8)}  ${percent(precision)} ${percent(recall)}`,
  );
  return [`${name.padEnd(17)}marked found exact touched  precision  recall`, ...lines].join('\n');
}
