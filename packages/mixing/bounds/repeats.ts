import type { Day, DayRound, Groups } from '../day.ts';
import type { Acquaintance } from './acquaintance.ts';
import type { Pairs } from './companions.ts';
import { pairsAmong, pig, shares, sumOfPigs } from './pairs.ts';
import { spreadPerPerson } from './per-person.ts';

/** What counts that nothing better exists: everybody's meetings spread over pairs, person by person, or two rounds at a time. */
export type RepeatsArgument = 'pairs' | 'perPerson' | 'everyTwoRounds';

/**
 * Least Σ c(c−1)/2 of all seatings with so many pairs of colleagues. `together`: per round, pairs the rules unite.
 */
export function repeatsBound(
  day: Day,
  known: Acquaintance,
  sameOrganisation: number,
  together: readonly Pairs[],
): number {
  return Math.max(...Object.values(repeatsByArgument(day, known, sameOrganisation, together)));
}

/** Each argument's own bound, for screens that say why there is none better. */
export function repeatsByArgument(
  day: Day,
  known: Acquaintance,
  sameOrganisation: number,
  together: readonly Pairs[],
): Readonly<Record<RepeatsArgument, number>> {
  return {
    pairs: spreadOverPairs(day, known, sameOrganisation),
    perPerson: spreadPerPerson(day, known, sameOrganisation),
    everyTwoRounds: everyTwoRounds(day, together),
  };
}

export function meetingsOf(day: Day): number {
  return day.rounds.reduce((sum, { sizes }) => sum + sizes.reduce((pairs, size) => pairs + pairsAmong(size), 0), 0);
}

/** All meetings, spread evenly over the pairs that may meet; colleagues have their own, as many as given. */
function spreadOverPairs(day: Day, known: Acquaintance, sameOrganisation: number): number {
  return pig(meetingsOf(day) - sameOrganisation, known.others) + pig(sameOrganisation, known.colleagues);
}

/** Σ c(c−1)/2 counts each pair once for every two rounds it shares, so two rounds at a time give a bound. */
function everyTwoRounds(day: Day, together: readonly Pairs[]): number {
  let sum = 0;
  day.rounds.forEach((one, r) => {
    for (const [i, other] of day.rounds.slice(r + 1).entries()) {
      sum += Math.max(sharedPairs(one, other), countCommon(together[r], together[r + 1 + i]));
    }
  });
  return sum;
}

/** Fewest pairs that are together in both rounds. */
export function sharedPairs(one: Seats, other: Seats): number {
  if (one.held && other.held) return togetherInBoth(one.held, other.held);
  const there = new Set(other.present);
  const both = one.present.filter((person) => there.has(person));
  const common = new Set(both);
  return Math.max(
    sumOfPigs(sharesOf(one, common), other.sizes.length),
    sumOfPigs(sharesOf(other, common), one.sizes.length),
  );
}

/** A round, or an earlier seating in the place of one. */
export type Seats = Pick<DayRound, 'present' | 'sizes' | 'held'>;

/** How many of these people sit in each group: known where the round was held, else as even as can be. */
function sharesOf({ held, sizes }: Seats, people: ReadonlySet<number>): number[] {
  if (held) return held.map((group) => group.filter((person) => people.has(person)).length);
  return shares(sizes, people.size);
}

function togetherInBoth(one: Groups, other: Groups): number {
  return one.reduce((sum, a) => {
    const people = new Set(a);
    return sum + other.reduce((pairs, b) => pairs + pairsAmong(b.filter((person) => people.has(person)).length), 0);
  }, 0);
}

function countCommon(one: Pairs = new Set(), other: Pairs = new Set()): number {
  let common = 0;
  for (const pair of one) if (other.has(pair)) common++;
  return common;
}
