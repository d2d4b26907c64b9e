import { addPenalties, costOfHeads, countHead } from '../search/heads.ts';
import { exchangedHeads, type Table } from '../search/moves.ts';
import { add, at } from '../search/table.ts';
import { type Partitions, partitionsOf } from './partitions.ts';
import { Unevenness } from './uneven.ts';

/**
 * A seating that is quick to change. Rounds, employers and earlier days are partitions of the same people, and every
 * cost but the heads is Σ c(c−1)/2 over the cells that a round makes with another partition. Two people who change places
 * change four cells of each, where the tables of the search tell everybody they meet; to weigh them takes a little longer.
 * `heads` of the table move along, its seating does not.
 */
export class Sketch {
  readonly people: number;
  readonly room: number;
  readonly firstGroup: Int32Array;
  readonly groups: Int32Array;
  readonly printed: Int32Array;
  /** As in a seating. */
  readonly groupOf: Int32Array;
  readonly seats: Int32Array;
  readonly seatOf: Int32Array;
  readonly size: Int32Array;
  readonly uneven: Unevenness;
  changed: number;
  /** Of everything but printed seats, by the weights of the search. */
  cost: number;
  readonly #table: Table;
  readonly #partitions: Partitions;

  constructor(table: Table) {
    const { seating: s, heads } = table;
    const { totals, weights } = s;
    this.#table = table;
    this.#partitions = partitionsOf(s);
    this.people = s.people;
    this.room = s.room;
    this.firstGroup = s.firstGroup;
    this.groups = s.groups;
    this.printed = s.printed;
    this.groupOf = this.#partitions.boxOf.subarray(0, s.rounds * s.people);
    this.seats = s.seats.slice();
    this.seatOf = s.seatOf.slice();
    this.size = s.size.slice();
    this.uneven = new Unevenness(s, this.#partitions);
    this.changed = totals.changed;
    this.cost =
      heads.totals.broken * weights.broken +
      totals.sameOrganisation * weights.sameOrganisation +
      heads.totals.balance * weights.balance +
      totals.repeats * weights.repeats +
      totals.history * weights.history;
  }

  costOfSwap(round: number, one: number, other: number, from: number, to: number): number {
    const { parts, boxes, weight, boxOf, startOf, cells } = this.#partitions;
    const n = this.people;
    let cost = 0;
    for (let t = 0; t < parts; t++) {
      const [c, d] = [at(boxOf, t * n + one), at(boxOf, t * n + other)];
      if (t === round || c === d) continue;
      const start = at(startOf, round * parts + t);
      const a = start + from * at(boxes, t);
      const b = start + to * at(boxes, t);
      let pairs = 0;
      if (c >= 0) pairs += 1 + at(cells, b + c) - at(cells, a + c);
      if (d >= 0) pairs += 1 + at(cells, a + d) - at(cells, b + d);
      cost += pairs * at(weight, t);
    }
    const { heads } = this.#table;
    if (heads.tallies === 0) return cost;
    const [a, b] = [at(this.firstGroup, round) + from, at(this.firstGroup, round) + to];
    return cost + costOfHeads(heads, round, one, other, a, b, at(this.size, a), at(this.size, b));
  }

  /** Of one person who takes a seat of their group along. */
  costOfShift(round: number, one: number, from: number, to: number): number {
    const { parts, boxes, weight, boxOf, startOf, cells } = this.#partitions;
    let cost = 0;
    for (let t = 0; t < parts; t++) {
      const c = at(boxOf, t * this.people + one);
      if (t === round || c < 0) continue;
      const start = at(startOf, round * parts + t) + c;
      cost += (1 + at(cells, start + to * at(boxes, t)) - at(cells, start + from * at(boxes, t))) * at(weight, t);
    }
    const { heads } = this.#table;
    return heads.tallies === 0 ? cost : cost + exchangedHeads(this, heads, round, [one], [], from, to);
  }

  /** `other` takes the place of `one`; −1: nobody does. */
  move(round: number, one: number, other: number, from: number, to: number): void {
    const { heads } = this.#table;
    const [a, b] = [at(this.firstGroup, round) + from, at(this.firstGroup, round) + to];
    if (heads.tallies > 0) {
      addPenalties(heads, round, a, at(this.size, a), -1);
      addPenalties(heads, round, b, at(this.size, b), -1);
    }
    this.#walk(round, one, from, to);
    if (other >= 0) this.#walk(round, other, to, from);
    if (heads.tallies === 0) return;
    addPenalties(heads, round, a, at(this.size, a), 1);
    addPenalties(heads, round, b, at(this.size, b), 1);
  }

  #walk(round: number, person: number, from: number, to: number): void {
    const { parts, boxes, boxOf, startOf, cells } = this.#partitions;
    const n = this.people;
    for (let t = 0; t < parts; t++) {
      const box = at(boxOf, t * n + person);
      if (t === round || box < 0) continue;
      const there = at(startOf, round * parts + t) + box;
      this.#change(cells, round, t, there + from * at(boxes, t), -1);
      this.#change(cells, round, t, there + to * at(boxes, t), 1);
      const back = at(startOf, t * parts + round);
      if (back < 0) continue;
      this.#change(cells, t, round, back + box * at(boxes, round) + from, -1);
      this.#change(cells, t, round, back + box * at(boxes, round) + to, 1);
    }
    this.#sit(round, person, from, to);
  }

  #change(cells: Int32Array, round: number, partition: number, cell: number, by: 1 | -1): void {
    add(cells, cell, by);
    this.uneven.look(round, partition, cell);
  }

  #sit(round: number, person: number, from: number, to: number): void {
    const seat = round * this.people + person;
    const [a, b] = [at(this.firstGroup, round) + from, at(this.firstGroup, round) + to];
    const last = at(this.seats, a * this.room + at(this.size, a) - 1);
    const position = at(this.seatOf, seat);
    this.seats[a * this.room + position] = last;
    this.seatOf[round * this.people + last] = position;
    add(this.size, a, -1);
    this.seats[b * this.room + at(this.size, b)] = person;
    this.seatOf[seat] = at(this.size, b);
    add(this.size, b, 1);
    this.groupOf[seat] = to;
    const { heads } = this.#table;
    if (heads.tallies > 0) {
      countHead(heads, person, a, -1);
      countHead(heads, person, b, 1);
    }
    const home = at(this.printed, seat);
    if (home >= 0) this.changed += Number(home === from) - Number(home === to);
  }
}
