import { reasonMark, reasonTitles } from './header-words.ts';
import type { Mapping } from './mapping.ts';
import type { ReadRow, RefusedReason } from './read-row.ts';

/** The reasons in the language of whoever corrects the list. */
export type ReasonSentences = { language: keyof typeof reasonTitles; of: Readonly<Record<RefusedReason, string>> };

/**
 * The refused lines as rows to write back in the form they came in: the header as it was, the cells as they were, and
 * a last column with the reason. Corrected and uploaded again, the list is read under the same header and the last
 * column is left out. Lines before the header and a column of reasons from the time before are dropped.
 */
export function refusedSheet(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  read: readonly ReadRow[],
  sentences: ReasonSentences,
): string[][] {
  const header = mapping.headerRow === null ? null : (rows[mapping.headerRow] ?? null);
  const refused = read.filter((row) => row.outcome === 'refused');
  const old = new Set(mapping.columns.filter(({ field }) => field === 'reason').map(({ column }) => column));
  const kept = (cells: readonly string[]) => cells.filter((_, column) => !old.has(column));
  const width = Math.max(0, ...[header ?? [], ...refused.map(({ cells }) => cells)].map((cells) => kept(cells).length));
  const line = (cells: readonly string[], last: string) => [
    ...Array.from({ length: width }, (_, i) => kept(cells)[i] ?? ''),
    last,
  ];

  const lines = refused.map(({ cells, reasons }) => {
    const why = reasons.map((reason) => sentences.of[reason]).join(' ');
    return line(cells, header ? why : reasonMark + why);
  });
  return header ? [line(header, reasonTitles[sentences.language]), ...lines] : lines;
}
