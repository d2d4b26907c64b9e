import type { Day } from '../day.ts';

/** People on paper for whom their group has no seat any more: so many have to change. */
export function leastChanged(day: Day): number {
  return day.rounds.reduce((sum, { printed, sizes }) => {
    const over = (printed ?? []).map((group, g) => Math.max(0, group.length - (sizes[g] ?? 0)));
    return over.reduce((people, tooMany) => people + tooMany, sum);
  }, 0);
}

/**
 * How many printed seats may change to make a plan better: one in ten among sixty people, one in fifty from a hundred
 * on, where there are many more ways to help with few. A seat counts while its owner is here and its round to come.
 * Where the sizes alone take as many, a quarter of that on top of them, or nothing could be mended.
 */
export function allowance(day: Day): number {
  const percentTimesFive = Math.min(50, Math.max(10, 50 - (day.people - 60)));
  const share = (printedSeats(day) * percentTimesFive) / 500;
  return Math.floor(Math.max(share, leastChanged(day) + share / 4));
}

function printedSeats(day: Day): number {
  return day.rounds.reduce((sum, { printed }) => sum + (printed?.flat().length ?? 0), 0);
}
