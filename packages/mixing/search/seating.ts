import type { Day } from '../day.ts';
import { add, at } from './table.ts';
import type { Weights } from './weights.ts';

/**
 * Who sits where, and what it costs, kept up to date move by move. `unease` is the heart: per round, person and group,
 * what this person would cost sitting with the people of that group. A move is weighed with four looks into it.
 */
export interface Seating {
  readonly day: Day;
  readonly weights: Weights;
  readonly people: number;
  readonly rounds: number;
  /** Seats kept per group in `seats`. */
  readonly room: number;
  /** Per round: its first group, counted over all rounds, and how many it has. */
  readonly firstGroup: Int32Array;
  readonly groups: Int32Array;
  /** [round, person] → group; −1: not seated. */
  readonly groupOf: Int32Array;
  /** [round, person] → position in `seats` of the group. */
  readonly seatOf: Int32Array;
  /** [group over all rounds, position] → person. */
  readonly seats: Int32Array;
  readonly size: Int32Array;
  /** [person, person] → rounds together. The largest table of a large day, and so a narrow one. */
  readonly meetings: Uint16Array;
  /** [person, person] → earlier rounds together; null without history. */
  readonly earlier: Int32Array | null;
  /** [round, person, group]. */
  readonly unease: Int32Array;
  /** Colleagues and earlier acquaintances of person p: from linkFrom[p] to linkFrom[p + 1]. */
  readonly linkFrom: Int32Array;
  readonly linkTo: Int32Array;
  readonly linkCost: Int32Array;
  /** [round, person] → group on paper; −1: none. */
  readonly printed: Int32Array;
  /** Per number of meetings, how many pairs have it; per number of people met, how many people. */
  readonly pairsMeeting: Int32Array;
  readonly peopleMeeting: Int32Array;
  readonly met: Int32Array;
  readonly totals: Totals;
}

export interface Totals {
  sameOrganisation: number;
  repeats: number;
  history: number;
  changed: number;
}

/** Puts a person into a group of a round in which they have no seat yet. */
export function sit(s: Seating, round: number, person: number, group: number): void {
  const g = at(s.firstGroup, round) + group;
  const size = at(s.size, g);
  const first = g * s.room;
  for (let i = first; i < first + size; i++) meet(s, round, person, at(s.seats, i), 1);
  tellAcquaintances(s, round, person, group, 1);
  s.seats[first + size] = person;
  s.size[g] = size + 1;
  s.groupOf[round * s.people + person] = group;
  s.seatOf[round * s.people + person] = size;
  countChange(s, round, person, group, 1);
}

export function stand(s: Seating, round: number, person: number): void {
  const seat = round * s.people + person;
  const group = at(s.groupOf, seat);
  const g = at(s.firstGroup, round) + group;
  const first = g * s.room;
  const size = at(s.size, g) - 1;
  const last = at(s.seats, first + size);
  const position = at(s.seatOf, seat);
  s.seats[first + position] = last;
  s.seatOf[round * s.people + last] = position;
  s.size[g] = size;
  s.groupOf[seat] = -1;
  for (let i = first; i < first + size; i++) meet(s, round, person, at(s.seats, i), -1);
  tellAcquaintances(s, round, person, group, -1);
  countChange(s, round, person, group, -1);
}

/** Two people share a group of this round, or no longer do: in every other round that makes company less welcome. */
function meet(s: Seating, round: number, one: number, other: number, by: 1 | -1): void {
  const n = s.people;
  const before = meetingsOf(s, one * n + other);
  s.meetings[one * n + other] = before + by;
  s.meetings[other * n + one] = before + by;
  s.totals.repeats += by === 1 ? before : 1 - before;
  if (at(s.day.organisation, one) === at(s.day.organisation, other)) s.totals.sameOrganisation += by;
  if (s.earlier !== null) s.totals.history += by * at(s.earlier, one * n + other);
  add(s.pairsMeeting, before, -1);
  add(s.pairsMeeting, before + by, 1);
  if (before === 0 || before + by === 0) {
    countMet(s, one, by);
    countMet(s, other, by);
  }
  const cost = by * s.weights.repeats;
  for (let r = 0; r < s.rounds; r++) {
    if (r === round) continue;
    const row = n * at(s.firstGroup, r);
    const groups = at(s.groups, r);
    const groupOfOne = at(s.groupOf, r * n + one);
    const groupOfOther = at(s.groupOf, r * n + other);
    if (groupOfOne >= 0) add(s.unease, row + other * groups + groupOfOne, cost);
    if (groupOfOther >= 0) add(s.unease, row + one * groups + groupOfOther, cost);
  }
}

/** Whoever knows this person from another round, from work or from earlier days feels it about this group. */
function tellAcquaintances(s: Seating, round: number, person: number, group: number, by: 1 | -1): void {
  const n = s.people;
  const groups = at(s.groups, round);
  const column = n * at(s.firstGroup, round) + group;
  const cost = by * s.weights.repeats;
  for (let r = 0; r < s.rounds; r++) {
    const there = at(s.groupOf, r * n + person);
    if (r === round || there < 0) continue;
    const g = at(s.firstGroup, r) + there;
    const first = g * s.room;
    const end = first + at(s.size, g);
    for (let i = first; i < end; i++) {
      const other = at(s.seats, i);
      if (other !== person) add(s.unease, column + other * groups, cost);
    }
  }
  const end = at(s.linkFrom, person + 1);
  for (let i = at(s.linkFrom, person); i < end; i++) {
    add(s.unease, column + at(s.linkTo, i) * groups, by * at(s.linkCost, i));
  }
}

function countMet(s: Seating, person: number, by: 1 | -1): void {
  add(s.peopleMeeting, at(s.met, person), -1);
  add(s.met, person, by);
  add(s.peopleMeeting, at(s.met, person), 1);
}

function countChange(s: Seating, round: number, person: number, group: number, by: 1 | -1): void {
  const printed = at(s.printed, round * s.people + person);
  if (printed >= 0 && printed !== group) s.totals.changed += by;
}

type Paired = Pick<Seating, 'people' | 'day' | 'weights' | 'meetings' | 'earlier'>;

/** What two people cost each other by sitting together in a round in which they do not yet. */
export function costOfPair(s: Paired, one: number, other: number): number {
  const pair = one * s.people + other;
  let cost = s.weights.repeats * meetingsOf(s, pair);
  if (at(s.day.organisation, one) === at(s.day.organisation, other)) cost += s.weights.sameOrganisation;
  if (s.earlier !== null) cost += s.weights.history * at(s.earlier, pair);
  return cost;
}

/** Rounds together, of a pair as person × people + other. */
export function meetingsOf({ meetings }: Pick<Seating, 'meetings'>, pair: number): number {
  return meetings[pair] as number;
}

export function uneaseOf(s: Seating, round: number, person: number, group: number): number {
  return at(s.unease, s.people * at(s.firstGroup, round) + person * at(s.groups, round) + group);
}

export function mostMeetings(s: Seating): number {
  let most = s.rounds;
  while (most > 0 && at(s.pairsMeeting, most) === 0) most--;
  return most;
}

export function fewestMet(s: Seating): number {
  if (s.people === 0) return 0;
  let fewest = 0;
  while (at(s.peopleMeeting, fewest) === 0) fewest++;
  return fewest;
}
