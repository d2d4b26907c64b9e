import type { Movers } from './movers.ts';
import type { Random } from './random.ts';
import type { Seating } from './seating.ts';
import { at } from './table.ts';

export interface Proposal {
  readonly leaving: readonly number[];
  readonly coming: readonly number[];
  readonly from: number;
  readonly to: number;
}

/** How often a larger and a smaller group try to exchange their sizes instead of people. */
const ONE_SHIFT_IN = 16;
/** How often we look for people that together fill the seats of a unit. */
const ATTEMPTS = 6;

/** Two units of different groups, the smaller filled up with others of its group; null where it does not come out. */
export function proposeExchange(s: Seating, movers: Movers, round: number, random: Random): Proposal | null {
  const { people, party } = movers;
  const one = at(people, random.below(people.length));
  const from = at(s.groupOf, round * s.people + one);
  const leaving = party[one] as readonly number[];
  if (movers.canShift && random.below(ONE_SHIFT_IN) === 0) return shift(s, round, leaving, from, random);
  const other = at(people, random.below(people.length));
  const to = at(s.groupOf, round * s.people + other);
  if (from === to) return null;
  const coming = party[other] as readonly number[];
  if (leaving.length === coming.length) return { leaving, coming, from, to };
  return leaving.length > coming.length
    ? filled(s, movers, round, random, leaving, coming, from, to)
    : filled(s, movers, round, random, coming, leaving, to, from);
}

/** One person goes from a group to another that is smaller by one. */
function shift(s: Seating, round: number, leaving: readonly number[], from: number, random: Random): Proposal | null {
  const to = random.below(at(s.groups, round));
  const first = at(s.firstGroup, round);
  const isSmallerByOne = at(s.size, first + from) === at(s.size, first + to) + leaving.length;
  return isSmallerByOne ? { leaving, coming: [], from, to } : null;
}

/** Fills the smaller side up with people of its group until both sides have as many. */
function filled(
  s: Seating,
  { party, mayMove }: Movers,
  round: number,
  random: Random,
  leaving: readonly number[],
  coming: readonly number[],
  from: number,
  to: number,
): Proposal | null {
  const company = [...coming];
  const first = (at(s.firstGroup, round) + to) * s.room;
  const size = at(s.size, at(s.firstGroup, round) + to);
  for (let i = 0; i < ATTEMPTS && company.length < leaving.length; i++) {
    const person = at(s.seats, first + random.below(size));
    const unit = party[person] as readonly number[];
    if (mayMove[person] === 0 || company.length + unit.length > leaving.length || company.includes(person)) continue;
    company.push(...unit);
  }
  return company.length === leaving.length ? { leaving, coming: company, from, to } : null;
}
