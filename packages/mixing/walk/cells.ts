import type { Movers } from '../search/movers.ts';
import type { Seating } from '../search/seating.ts';
import { add, at } from '../search/table.ts';

/** How many people every group of a round to come shares with every group of each other round. */
export interface Cells {
  readonly rounds: number;
  /** [round, other round] → first of their cells; −1: the round is held, or it is the other one. */
  readonly startOf: Int32Array;
  /** start + group × groups of the other round + its group → people in both. */
  readonly people: Int32Array;
  /** The same, of those who stay with somebody counted before them. On a walk nobody leaves whom they stay with. */
  readonly followers: Int32Array;
}

export function cellsOf(s: Seating, movers: readonly Movers[]): Cells {
  const { rounds, groups } = s;
  const startOf = new Int32Array(rounds * rounds).fill(-1);
  let length = 0;
  for (const [round, { held }] of s.day.rounds.entries()) {
    for (let other = 0; other < rounds && !held; other++) {
      if (other === round) continue;
      startOf[round * rounds + other] = length;
      length += at(groups, round) * at(groups, other);
    }
  }
  const cells = { rounds, startOf, people: new Int32Array(length), followers: new Int32Array(length) };
  for (let round = 0; round < rounds; round++) {
    for (let other = 0; other < rounds; other++) countPeople(cells, s, movers, round, other);
  }
  return cells;
}

function countPeople(cells: Cells, s: Seating, movers: readonly Movers[], round: number, other: number): void {
  const start = at(cells.startOf, round * cells.rounds + other);
  for (let person = 0; person < s.people && start >= 0; person++) {
    const [group, there] = [at(s.groupOf, round * s.people + person), at(s.groupOf, other * s.people + person)];
    if (group < 0 || there < 0) continue;
    const cell = start + group * at(s.groups, other) + there;
    add(cells.people, cell, 1);
    const leader = leaderOf(movers, round, person);
    const stays = s.day.rounds[other]?.held || leaderOf(movers, other, person) === leader;
    if (leader !== person && stays && at(s.groupOf, other * s.people + leader) === there) add(cells.followers, cell, 1);
  }
}

/** The first of those who stay together, or whoever is alone. */
function leaderOf(movers: readonly Movers[], round: number, person: number): number {
  return movers[round]?.unitOf[person]?.[0] ?? person;
}
