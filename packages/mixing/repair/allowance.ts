import type { Day } from '../day.ts';

const MANY_PEOPLE = 100;

/** People on paper for whom their group has no seat any more: so many have to change. */
export function leastChanged(day: Day): number {
  return day.rounds.reduce((sum, { printed, sizes }) => {
    const over = (printed ?? []).map((group, g) => Math.max(0, group.length - (sizes[g] ?? 0)));
    return over.reduce((people, tooMany) => people + tooMany, sum);
  }, 0);
}

/** How many printed seats may change to make a plan better. */
export interface Allowance {
  readonly usual: number;
  /** Where nothing can be better then. */
  readonly most: number;
}

/**
 * One seat in ten where fewer than a hundred people come, one in fifty from there on, where there are many more ways to
 * help with few. A seat counts while its round is to come, and usually while its owner is here; the bound is worth one in
 * ten of all that are on paper. Where the sizes alone take as many, half of that on top of them, or nothing could
 * be mended.
 */
export function allowance(day: Day): Allowance {
  const onPaper = day.rounds.reduce((sum, { seatsOnPaper }) => sum + seatsOnPaper, 0);
  return { usual: shareOf(day, printedSeats(day)), most: shareOf(day, onPaper) };
}

function shareOf(day: Day, seats: number): number {
  const share = seats / (day.people < MANY_PEOPLE ? 10 : 50);
  return Math.floor(Math.max(share, leastChanged(day) + share / 2));
}

/** While their owners are here, in rounds to come. */
export function printedSeats(day: Day): number {
  return day.rounds.reduce((sum, { printed }) => sum + (printed?.flat().length ?? 0), 0);
}
