import type { Day } from '../day.ts';

const MANY_PEOPLE = 100;

/** People on paper for whom their group has no seat any more: so many have to change. */
export function leastChanged(day: Day): number {
  return day.rounds.reduce((sum, { printed, sizes }) => {
    const over = (printed ?? []).map((group, g) => Math.max(0, group.length - (sizes[g] ?? 0)));
    return over.reduce((people, tooMany) => people + tooMany, sum);
  }, 0);
}

/**
 * How many printed seats may change to make a plan better: one in ten where fewer than a hundred people come, one in
 * fifty from there on, where there are many more ways to help with few. A seat counts while its owner is here and its
 * round to come. Where the sizes alone take as many, a quarter of that on top of them, or nothing could be mended.
 */
export function allowance(day: Day): number {
  const share = printedSeats(day) / (day.people < MANY_PEOPLE ? 10 : 50);
  return Math.floor(Math.max(share, leastChanged(day) + share / 4));
}

/** While their owners are here, in rounds to come. */
export function printedSeats(day: Day): number {
  return day.rounds.reduce((sum, { printed }) => sum + (printed?.flat().length ?? 0), 0);
}
