import type { Seating } from '../search/seating.ts';
import { add, at } from '../search/table.ts';

/** Rounds, employers and earlier days: all of them partitions of the same people. */
export interface Partitions {
  readonly parts: number;
  /** Per partition: its boxes, and what a pair costs that shares one of them and a group. */
  readonly boxes: Int32Array;
  readonly weight: Int32Array;
  /** [partition, person] → box; −1: in none. The rounds come first, so that it starts as `groupOf` does. */
  readonly boxOf: Int32Array;
  /** [round, partition] → first of its cells; −1: the round is held, or it is the partition. */
  readonly startOf: Int32Array;
  /** start + group × boxes + box → people in both. */
  readonly cells: Int32Array;
}

export function partitionsOf({ day, people, rounds, groupOf, groups, weights }: Seating): Partitions {
  const employers = Math.max(0, ...day.organisation) + 1;
  const boxes = Int32Array.from([...groups, employers, ...day.history.map((seating) => seating.length)]);
  const parts = boxes.length;
  const weight = new Int32Array(parts).fill(weights.repeats);
  weight[rounds] = weights.sameOrganisation;
  weight.fill(weights.history, rounds + 1);
  const boxOf = new Int32Array(parts * people).fill(-1);
  boxOf.set(groupOf);
  boxOf.set(day.organisation, rounds * people);
  for (const [h, seating] of day.history.entries()) {
    for (const [g, group] of seating.entries()) for (const p of group) boxOf[(rounds + 1 + h) * people + p] = g;
  }
  const startOf = new Int32Array(parts * parts).fill(-1);
  let length = 0;
  for (const [round, { held }] of day.rounds.entries()) {
    for (let t = 0; t < parts && !held; t++) {
      if (t === round) continue;
      startOf[round * parts + t] = length;
      length += at(groups, round) * at(boxes, t);
    }
  }
  const partitions = { parts, boxes, weight, boxOf, startOf, cells: new Int32Array(length) };
  for (let round = 0; round < rounds; round++) countCells(partitions, people, round);
  return partitions;
}

function countCells({ parts, boxes, boxOf, startOf, cells }: Partitions, people: number, round: number): void {
  for (let t = 0; t < parts; t++) {
    const start = at(startOf, round * parts + t);
    for (let person = 0; person < people && start >= 0; person++) {
      const [group, box] = [at(boxOf, round * people + person), at(boxOf, t * people + person)];
      if (group >= 0 && box >= 0) add(cells, start + group * at(boxes, t) + box, 1);
    }
  }
}
