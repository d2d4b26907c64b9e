import { inLanguage, type T, type Written } from '#platform/texts';
import { type Changeable, type ChangeablePart, history } from '../rules/changing.ts';
import type { ExperimentChange } from '../store/changes.ts';
import type { Experiment } from '../store/experiments.ts';
import type { ChangeShown } from '../views/experiment-history.tsx';

/** What was changed, in words: what stood, and what stands since. */
export const changesShown = (
  t: T,
  row: Experiment,
  changes: readonly ExperimentChange[],
  names: ReadonlyMap<string, string>,
): ChangeShown[] =>
  history(row, changes).map(({ changedBy, changedAt, before, after, parts }) => ({
    who: changedBy === null ? null : (names.get(changedBy) ?? null),
    changedAt,
    parts: parts.map((part) => ({ part, was: partWords(t, before, part), is: partWords(t, after, part) })),
  }));

/** One part as it is read; of criteria, one after the other. */
export function partWords(t: T, content: Changeable, part: ChangeablePart): string {
  const words = (written: Changeable['name'] | null) => (written ? inLanguage(written as Written, t.lang).text : '');
  if (part === 'criteria') return content.criteria.map(words).join(', ');
  return part === 'endsOn' || part === 'reviewOn' ? t.date(content[part]) : words(content[part]);
}
