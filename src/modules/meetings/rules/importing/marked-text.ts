import type { Span } from '#packages/minutes';

/** A run of the text. `begins`: the items that start with it; `of`: those it belongs to; `marked`: to at least one. */
export type Run = { text: string; begins: readonly string[]; of: readonly string[]; marked: boolean };

/** The whole text in runs, so that what belongs to several items is marked once and each of them has its place. */
export function runsOf(text: string, places: readonly { id: string; span: Span | null }[]): Run[] {
  const spans = places.flatMap(({ id, span }) => (span ? [{ id, from: span[0], to: span[1] }] : []));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    const of = spans.filter((one) => one.from < to && one.to > from).map(({ id }) => id);
    return {
      text: text.slice(from, to),
      begins: spans.filter((one) => one.from === from).map(({ id }) => id),
      of,
      marked: of.length > 0,
    };
  });
}
