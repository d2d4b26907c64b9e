import type { Day, DayRound, Groups } from '../day.ts';
import { holdsIn } from '../problem.ts';
import type { Acquaintance } from './acquaintance.ts';
import { pairsAmong, pig, shares, sumOfPigs } from './pairs.ts';
import { spreadPerPerson } from './per-person.ts';

/** What is known of the levels above repeats in the seatings that the bound speaks of. */
export interface Given {
  readonly sameOrganisation: number;
  /** Rules that these seatings do not keep. */
  readonly unmet: ReadonlySet<number>;
}

/** Least Σ c(c−1)/2 of all seatings with these levels above it. */
export function repeatsBound(day: Day, known: Acquaintance, given: Given): number {
  return Math.max(
    spreadOverPairs(day, known, given.sameOrganisation),
    spreadPerPerson(day, known, given.sameOrganisation),
    everyTwoRounds(day, given.unmet),
  );
}

export function meetingsOf(day: Day): number {
  return day.rounds.reduce((sum, { sizes }) => sum + sizes.reduce((pairs, size) => pairs + pairsAmong(size), 0), 0);
}

/** All meetings, spread evenly over the pairs that may meet; colleagues have their own, as many as given. */
function spreadOverPairs(day: Day, known: Acquaintance, sameOrganisation: number): number {
  return pig(meetingsOf(day) - sameOrganisation, known.others) + pig(sameOrganisation, known.colleagues);
}

/** Σ c(c−1)/2 counts each pair once for every two rounds it shares, so two rounds at a time give a bound. */
function everyTwoRounds(day: Day, unmet: ReadonlySet<number>): number {
  let sum = 0;
  day.rounds.forEach((one, r) => {
    for (const other of day.rounds.slice(r + 1)) {
      sum += Math.max(sharedPairs(one, other), keptTogether(day, one, other, unmet));
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

/** Pairs that the rules keep together in both rounds. */
function keptTogether(day: Day, one: DayRound, other: DayRound, unmet: ReadonlySet<number>): number {
  const both = new Set(one.present).intersection(new Set(other.present));
  const pairs = new Set<number>();
  for (const [index, rule] of (day.problem.rules ?? []).entries()) {
    if (rule.kind !== 'together' || unmet.has(index) || !holdsIn(rule, one.id) || !holdsIn(rule, other.id)) continue;
    const people = rule.people.flatMap((id) => day.indexOf.get(id) ?? []).filter((person) => both.has(person));
    for (const a of people) for (const b of people) if (a < b) pairs.add(a * day.people + b);
  }
  return pairs.size;
}
