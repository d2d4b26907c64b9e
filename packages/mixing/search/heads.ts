import type { Day } from '../day.ts';
import { add, at } from './table.ts';
import type { Tally } from './tallies.ts';
import type { Weights } from './weights.ts';

/** The heads of every tally counted per group, with what each count costs. */
export interface Heads {
  readonly tallies: number;
  readonly people: number;
  readonly rounds: number;
  readonly room: number;
  readonly weight: Int32Array;
  /** 1 where broken counts, 0 where balance does. */
  readonly isHard: Int32Array;
  /** [group over all rounds, tally] → heads. */
  readonly count: Int32Array;
  /** [tally, person] → 1 where the person is counted. */
  readonly counts: Int32Array;
  /** The tallies of person p: from tallyFrom[p] to tallyFrom[p + 1]. */
  readonly tallyFrom: Int32Array;
  readonly tallyOf: Int32Array;
  /** [tally, round] → start of its penalties; −1 where it does not hold. */
  readonly start: Int32Array;
  /** [round, size] → row of penalties: a round knows only a few sizes. */
  readonly row: Int32Array;
  readonly penalties: Int32Array;
  /** [group over all rounds, tally] → what it would cost if one of these people left, or one came; sizes staying. */
  readonly oneLess: Int32Array;
  readonly oneMore: Int32Array;
  readonly totals: { broken: number; balance: number };
}

export function headsOf(day: Day, tallies: readonly Tally[], weights: Weights, room: number): Heads {
  const people = day.people;
  const rounds = day.rounds.length;
  const allGroups = day.rounds.reduce((sum, round) => sum + round.sizes.length, 0);
  const counts = new Int32Array(tallies.length * people);
  const perPerson: number[][] = Array.from({ length: people }, () => []);
  for (const [t, tally] of tallies.entries()) {
    for (const person of tally.people) {
      counts[t * people + person] = 1;
      perPerson[person]?.push(t);
    }
  }
  const tallyFrom = new Int32Array(people + 1);
  for (const [p, list] of perPerson.entries()) tallyFrom[p + 1] = at(tallyFrom, p) + list.length;
  return {
    tallies: tallies.length,
    people,
    rounds,
    room,
    weight: Int32Array.from(tallies, (tally) => weights[tally.level]),
    isHard: Int32Array.from(tallies, (tally) => (tally.level === 'broken' ? 1 : 0)),
    count: new Int32Array(allGroups * tallies.length),
    counts,
    tallyFrom,
    tallyOf: Int32Array.from(perPerson.flat()),
    ...penaltiesOf(day, tallies, room),
    oneLess: new Int32Array(allGroups * tallies.length),
    oneMore: new Int32Array(allGroups * tallies.length),
    totals: { broken: 0, balance: 0 },
  };
}

function penaltiesOf(day: Day, tallies: readonly Tally[], room: number) {
  const start = new Int32Array(tallies.length * day.rounds.length).fill(-1);
  const row = new Int32Array(day.rounds.length * (room + 1)).fill(-1);
  const penalties: number[] = [];
  for (const [r, round] of day.rounds.entries()) {
    const sizes = [...new Set(round.sizes)];
    for (const [i, size] of sizes.entries()) row[r * (room + 1) + size] = i;
    for (const [t, tally] of tallies.entries()) {
      if (!tally.rounds.has(r)) continue;
      start[t * day.rounds.length + r] = penalties.length;
      for (const size of sizes) {
        for (let count = 0; count <= room; count++) penalties.push(tally.penalty(count, size, r));
      }
    }
  }
  return { start, row, penalties: Int32Array.from(penalties) };
}

export function penaltyOf(h: Heads, round: number, tally: number, size: number, count: number): number {
  const start = at(h.start, tally * h.rounds + round);
  if (start < 0) return 0;
  return at(h.penalties, start + at(h.row, round * (h.room + 1) + size) * (h.room + 1) + count);
}

/** Counts a person in or out of a group; `group` is counted over all rounds. */
export function countHead(h: Heads, person: number, group: number, by: 1 | -1): void {
  const end = at(h.tallyFrom, person + 1);
  for (let i = at(h.tallyFrom, person); i < end; i++) add(h.count, group * h.tallies + at(h.tallyOf, i), by);
}

/** All that heads cost now: nothing can save more. */
export function mostSaved({ totals }: Heads, weights: Pick<Weights, 'broken' | 'balance'>): number {
  return totals.broken * weights.broken + totals.balance * weights.balance;
}

/** Everything a group costs is taken from the totals, before somebody leaves or comes. */
export function takePenalties(h: Heads, round: number, group: number, size: number): void {
  countPenalties(h, round, group, size, -1);
}

/** Everything a group costs is added to the totals, and what its next head would cost is found out. */
export function addPenalties(h: Heads, round: number, group: number, size: number): void {
  countPenalties(h, round, group, size, 1);
  for (let t = 0; t < h.tallies; t++) {
    const start = at(h.start, t * h.rounds + round);
    if (start < 0) continue;
    const key = group * h.tallies + t;
    const count = at(h.count, key);
    const now = start + at(h.row, round * (h.room + 1) + size) * (h.room + 1) + count;
    const cost = at(h.penalties, now);
    h.oneLess[key] = count > 0 ? at(h.weight, t) * (at(h.penalties, now - 1) - cost) : 0;
    h.oneMore[key] = count < h.room ? at(h.weight, t) * (at(h.penalties, now + 1) - cost) : 0;
  }
}

function countPenalties(h: Heads, round: number, group: number, size: number, by: 1 | -1): void {
  for (let t = 0; t < h.tallies; t++) {
    const penalty = by * penaltyOf(h, round, t, size, at(h.count, group * h.tallies + t));
    if (penalty === 0) continue;
    if (at(h.isHard, t) === 1) h.totals.broken += penalty;
    else h.totals.balance += penalty;
  }
}

/** What it costs when two people of these groups, counted over all rounds, change places. */
export function costOfHeads(h: Heads, one: number, other: number, groupOfOne: number, groupOfOther: number): number {
  return (
    costOfLeaving(h, one, other, groupOfOne, groupOfOther) + costOfLeaving(h, other, one, groupOfOther, groupOfOne)
  );
}

/** The tallies that count `person` and not `instead`: one less where they were, one more where they go. */
function costOfLeaving(h: Heads, person: number, instead: number, from: number, to: number): number {
  const { tallies, people, counts, tallyOf, oneLess, oneMore } = h;
  let cost = 0;
  const end = at(h.tallyFrom, person + 1);
  for (let i = at(h.tallyFrom, person); i < end; i++) {
    const t = at(tallyOf, i);
    if (at(counts, t * people + instead) === 0) cost += at(oneLess, from * tallies + t) + at(oneMore, to * tallies + t);
  }
  return cost;
}
