import type { GroupWishes } from './problem.ts';

export interface GroupCount {
  readonly count: number;
  /** One by one, the larger first; they differ by one at most. */
  readonly sizes: readonly number[];
}

/**
 * The numbers of groups that seat so many people with min to max in each: nearest to the ideal size first, then fewer
 * groups. Empty where there is none. Without an ideal, all are equally near.
 */
export function feasibleGroupCounts(people: number, wishes: Omit<GroupWishes, 'count'>): GroupCount[] {
  if (people === 0) return [{ count: 0, sizes: [] }];
  const counts: GroupCount[] = [];
  for (let count = Math.ceil(people / wishes.max); count * wishes.min <= people; count++) {
    counts.push({ count, sizes: evenSizes(people, count) });
  }
  return counts.sort((a, b) => compareDistance(people, wishes.ideal, a.count, b.count) || a.count - b.count);
}

/** Negative where `a` groups come nearer to the ideal size than `b` groups. */
export function compareDistance(people: number, ideal: number | undefined, a: number, b: number): number {
  if (ideal === undefined) return 0;
  // |people/count − ideal|, with both sides multiplied by a·b so that equal distances compare equal.
  return Math.abs(people - ideal * a) * b - Math.abs(people - ideal * b) * a;
}

export function evenSizes(people: number, count: number): number[] {
  const smaller = Math.floor(people / count);
  const larger = people % count;
  return Array.from({ length: count }, (_, i) => (i < larger ? smaller + 1 : smaller));
}

export function canSeat(people: number, count: number, { min, max }: GroupWishes): boolean {
  return count * min <= people && people <= count * max;
}

export function mostGroups(people: number, { min }: GroupWishes): number {
  return Math.floor(people / min);
}
