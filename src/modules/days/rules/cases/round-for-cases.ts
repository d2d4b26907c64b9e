import type { Round } from '../day.ts';

/** Cases are studied in larger groups than others: the first of the rounds with the largest. null: there is none. */
export function roundForCases(rounds: readonly Round[]): Round | null {
  const [largest] = rounds.toSorted((a, b) => b.ideal - a.ideal);
  return largest ?? null;
}
