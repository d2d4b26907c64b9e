import { feasibleGroupCounts } from '#packages/mixing';
import type { GroupWishes } from './day.ts';

/**
 * How many groups are asked for: the number that was chosen, else the one of "four to six" whose groups come nearest to
 * the ideal size. null: the product chooses freely.
 */
export function countAsked(wishes: GroupWishes, people: number): number | null {
  const { count, fewest, most } = wishes;
  if (count !== null) return count;
  if (fewest === null && most === null) return null;
  const [best] = countsWithin(wishes, people);
  // None fits: the end of the range that comes nearest, so that it can be said why.
  return best?.count ?? (most !== null && people > most * wishes.max ? most : (fewest ?? most));
}

/** The numbers of groups that seat so many people and lie in the range asked for, the best first. */
export function countsWithin({ min, ideal, max, fewest, most }: GroupWishes, people: number) {
  return feasibleGroupCounts(people, { min, ideal, max }).filter(
    ({ count }) => (fewest ?? 0) <= count && count <= (most ?? Number.POSITIVE_INFINITY),
  );
}
