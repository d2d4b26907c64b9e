import { sumOfPigs } from '../bounds/pairs.ts';
import type { DayRound } from '../day.ts';
import type { Seating } from '../search/seating.ts';
import { at } from '../search/table.ts';
import type { Cells } from './cells.ts';

/** What a round to come should share with another round, group by group, to be spread evenly. */
export interface Evenly {
  readonly round: number;
  readonly other: number;
  /** Its first cell, the one after its last, and how many groups the other round has. */
  readonly start: number;
  readonly end: number;
  readonly groups: number;
  /** Whether `fewest` and `most` are per group of the round itself, or of the other one. */
  readonly isByRound: boolean;
  readonly fewest: Int32Array;
  readonly most: Int32Array;
}

/** Every round to come against every other round, as [round, other]. */
export function evenlyIn({ day }: Seating, { rounds, startOf }: Cells): (Evenly | undefined)[] {
  const evenly: (Evenly | undefined)[] = Array.from({ length: rounds * rounds }, () => undefined);
  for (const [round, one] of day.rounds.entries()) {
    for (const [other, another] of day.rounds.entries()) {
      const start = at(startOf, round * rounds + other);
      if (start < 0) continue;
      const end = start + one.sizes.length * another.sizes.length;
      evenly[round * rounds + other] = {
        round,
        other,
        start,
        end,
        groups: another.sizes.length,
        ...sharesOf(one, another),
      };
    }
  }
  return evenly;
}

/** A round that was held counts, for newcomers were not there; else, as in the bound, whose groups must share more. */
function sharesOf(one: DayRound, other: DayRound) {
  const isByRound = !other.held && sumOfPigs(one.sizes, other.sizes.length) >= sumOfPigs(other.sizes, one.sizes.length);
  return { isByRound, ...(isByRound ? evenShares(one, other.sizes.length) : evenShares(other, one.sizes.length)) };
}

/** Where sizes may be exchanged between groups, any group may get any of them. */
function evenShares({ sizes, flexible, held }: DayRound, boxes: number) {
  const mayChange = flexible && !held;
  const smallest = Math.min(...sizes);
  const largest = Math.max(...sizes);
  return {
    fewest: Int32Array.from(sizes, (size) => Math.floor((mayChange ? smallest : size) / boxes)),
    most: Int32Array.from(sizes, (size) => Math.ceil((mayChange ? largest : size) / boxes)),
  };
}
