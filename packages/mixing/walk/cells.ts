import type { Seating } from '../search/seating.ts';
import { add, at } from '../search/table.ts';

/** How many people every group of a round to come shares with every group of each other round. */
export interface Cells {
  readonly rounds: number;
  /** [round, other round] → first of their cells; −1: the round is held, or it is the other one. */
  readonly startOf: Int32Array;
  /** start + group × groups of the other round + its group → people in both. */
  readonly people: Int32Array;
}

export function cellsOf(s: Seating): Cells {
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
  const cells = { rounds, startOf, people: new Int32Array(length) };
  for (let round = 0; round < rounds; round++) {
    for (let other = 0; other < rounds; other++) countPeople(cells, s, round, other);
  }
  return cells;
}

function countPeople({ rounds, startOf, people }: Cells, s: Seating, round: number, other: number): void {
  const start = at(startOf, round * rounds + other);
  for (let person = 0; person < s.people && start >= 0; person++) {
    const [group, there] = [at(s.groupOf, round * s.people + person), at(s.groupOf, other * s.people + person)];
    if (group >= 0 && there >= 0) add(people, start + group * at(s.groups, other) + there, 1);
  }
}
