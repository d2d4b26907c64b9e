import type { Movers } from '../search/movers.ts';
import type { Random } from '../search/random.ts';
import { costOfPair } from '../search/seating.ts';
import { at } from '../search/table.ts';
import { type Asked, homeOf } from './focus.ts';
import type { Sketch } from './sketch.ts';

/** Everybody with whom one person could change places, weighed in a row. Kept from row to row: there are millions. */
export interface Row {
  readonly people: Int32Array;
  length: number;
}

export interface Weighing {
  readonly movers: Movers;
  /** [round, person]. */
  readonly mayMove: Uint8Array;
  /** What a printed seat costs, and how many more may change. */
  readonly price: number;
  readonly room: number;
  /** What it may cost at most. */
  readonly limit: number;
  readonly random: Random;
}

/**
 * Who might change places with somebody. Where no more printed seats may change, somebody away can only go home or
 * trade with somebody else who is away, so that the others are not looked at.
 */
export function lineUp({ places: s, away }: Sketch, { round, one, group }: Asked, room: number, row: Row): void {
  row.length = 0;
  if (group >= 0) {
    lineUpGroup(s, round, group, row);
    return;
  }
  const from = at(s.groupOf, round * s.people + one);
  if (room >= 1) {
    for (let g = 0; g < at(s.groups, round); g++) if (g !== from) lineUpGroup(s, round, g, row);
    return;
  }
  const home = homeOf(s, round, one);
  if (home >= 0) lineUpGroup(s, round, home, row);
  const list = away.list(round);
  for (let i = 0; i < away.count(round); i++) {
    const there = at(s.groupOf, round * s.people + at(list, i));
    if (there !== home && there !== from) row.people[row.length++] = at(list, i);
  }
}

function lineUpGroup(
  { firstGroup, size, seats, room }: Sketch['places'],
  round: number,
  group: number,
  row: Row,
): void {
  const g = at(firstGroup, round) + group;
  const end = g * room + at(size, g);
  for (let i = g * room; i < end; i++) row.people[row.length++] = at(seats, i);
}

/** One of the row with whom it costs no more than the limit, each of them as likely as another; −1: there is none. */
export function partnerIn(sketch: Sketch, { round, one }: Asked, row: Row, weighing: Weighing): number {
  const { movers, mayMove, price, room, limit, random } = weighing;
  const { places: s, heads } = sketch;
  const { unease, printed, meetings, groupOf, people: n, earlier } = s;
  const { organisation } = s.day;
  const { repeats } = s.weights;
  const width = at(s.groups, round);
  const [first, papers, pairs] = [n * at(s.firstGroup, round), round * n, one * n];
  const from = at(groupOf, papers + one);
  const rowOfOne = first + one * width;
  const leaving = at(unease, rowOfOne + from);
  const employer = at(organisation, one);
  const home = at(printed, papers + one);
  const hasHeads = heads.tallies > 0;
  const end = row.length;
  let found = -1;
  let fitting = 0;
  for (let i = 0; i < end; i++) {
    const other = at(row.people, i);
    const to = at(groupOf, papers + other);
    const paper = at(printed, papers + other);
    let changes = 0;
    if (home === from) changes = 1;
    else if (home === to) changes = -1;
    if (paper === to) changes++;
    else if (paper === from) changes--;
    if (changes > 0 && changes > room) continue;
    const rowOfOther = first + other * width;
    let pair = repeats * (meetings[pairs + other] as number);
    if (at(organisation, other) === employer || earlier !== null) pair = costOfPair(s, one, other);
    const ways = at(unease, rowOfOne + to) - leaving + at(unease, rowOfOther + from) - at(unease, rowOfOther + to);
    let cost = ways - 2 * pair + price * changes;
    if (cost > limit && !hasHeads) continue;
    if (to === from || mayMove[papers + other] === 0 || movers.unitOf[other] !== undefined) continue;
    if (hasHeads) cost = sketch.costOfSwap(round, one, other, from, to) + price * changes;
    if (cost > limit) continue;
    fitting++;
    if (fitting === 1 || random.below(fitting) === 0) found = other;
  }
  return found;
}
