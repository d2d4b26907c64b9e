import { ACCEPTANCE, ACCEPTANCE_MASK } from '../../search/acceptance.ts';
import { type Random, randomFrom, shuffle } from '../../search/random.ts';
import { add, at } from '../../search/table.ts';
import { type Design, firstRounds, seatedPoints, type Wanted } from '../design.ts';

/** With more people than this, or larger groups, such rounds are as hard to find as whole days. */
const MOST_PEOPLE = 60;
const MOST_SEATS = 4;
const ATTEMPTS = 3;
const MOVES = 150_000;
/** Temperatures, in pairs that meet again. */
const HOTTEST = 0.4;
const COLDEST = 0.22;
/** Of 8: how often a still round changes, and not the one that is turned. */
const FOR_STILL_ROUNDS = 2;

/**
 * For more rounds than groups: as many circles as seats in a group, each with as many points as there are groups. One
 * round is turned step by step, which makes a round for each group. The others stand still: one point of each circle is
 * a group, and its turns are the other groups of the same round. Nobody meets twice if no two points of a group are on
 * the same circles and as far apart as two others. So thirty-three people meet everybody in sixteen rounds of three.
 * They are looked for by annealing with a fixed seed.
 */
export function stillRounds(wanted: Wanted, budget: number): Design | null {
  const { groups, size, rounds } = wanted;
  const still = rounds - groups;
  if (still < 1 || still * (size - 1) > groups - 1 || size > MOST_SEATS || groups * size > MOST_PEOPLE) return null;
  for (let attempt = 1; attempt <= Math.min(ATTEMPTS, budget / MOVES); attempt++) {
    const bases = new Bases(groups, size, still, randomFrom(attempt));
    if (bases.anneal()) return firstRounds(wanted, bases.rounds());
  }
  return null;
}

class Bases {
  readonly #turns: number;
  readonly #size: number;
  readonly #still: number;
  readonly #random: Random;
  /** Groups of the round that is turned, then one group of each still round: [group, seat] → point. */
  readonly #points: Int32Array;
  /** [circle, circle, distance] → pairs. */
  readonly #pairs: Int32Array;
  #again = 0;

  constructor(turns: number, size: number, still: number, random: Random) {
    this.#turns = turns;
    this.#size = size;
    this.#still = still;
    this.#random = random;
    this.#pairs = new Int32Array(size * size * turns);
    // Two points half a turn apart would meet again half a turn later.
    for (let circle = 0; circle < size && turns % 2 === 0; circle++)
      this.#pairs[(circle * size + circle) * turns + turns / 2] = 1;
    const places = Array.from({ length: turns * size }, (_, point) => point);
    const group = Array.from({ length: size }, (_, circle) => circle * turns);
    this.#points = Int32Array.from([...shuffle(places, random), ...Array.from({ length: still }, () => group).flat()]);
    for (let seat = 0; seat < this.#points.length; seat++) this.#count(seat, seat - (seat % size), seat, 1);
  }

  /** Whether no two pairs are on the same circles and as far apart. */
  anneal(): boolean {
    for (let move = 0; this.#again > 0 && move < MOVES; move++) {
      const rest = 1 - move / MOVES;
      const temperature = COLDEST + (HOTTEST - COLDEST) * rest * rest;
      const dice = this.#random.bits();
      const limit = temperature * (ACCEPTANCE[dice & ACCEPTANCE_MASK] as number);
      if (dice >>> 29 < FOR_STILL_ROUNDS) this.#tryStill(limit);
      else this.#trySwap(limit);
    }
    return this.#again === 0;
  }

  #trySwap(limit: number): void {
    const people = this.#turns * this.#size;
    const [i, j] = [this.#random.below(people), this.#random.below(people)];
    if (Math.floor(i / this.#size) === Math.floor(j / this.#size)) return;
    const before = this.#again;
    const [one, other] = [at(this.#points, i), at(this.#points, j)];
    this.#put(i, other);
    this.#put(j, one);
    if (this.#again - before <= limit) return;
    this.#put(i, one);
    this.#put(j, other);
  }

  #tryStill(limit: number): void {
    const [turns, size] = [this.#turns, this.#size];
    const seat = (turns + this.#random.below(this.#still)) * size + this.#random.below(size);
    const before = this.#again;
    const old = at(this.#points, seat);
    this.#put(seat, (seat % size) * turns + this.#random.below(turns));
    if (this.#again - before > limit) this.#put(seat, old);
  }

  #put(seat: number, point: number): void {
    const first = seat - (seat % this.#size);
    this.#count(seat, first, first + this.#size, -1);
    this.#points[seat] = point;
    this.#count(seat, first, first + this.#size, 1);
  }

  /** The pairs of who sits here with who sits from one seat to before another, counted in or out. */
  #count(seat: number, from: number, to: number, by: 1 | -1): void {
    const turns = this.#turns;
    const point = at(this.#points, seat);
    for (let i = from; i < to; i++) {
      if (i === seat) continue;
      const neighbour = at(this.#points, i);
      const [low, high] = point < neighbour ? [point, neighbour] : [neighbour, point];
      const [circle, other] = [Math.floor(low / turns), Math.floor(high / turns)];
      const far = (high - low + turns * turns) % turns;
      const distance = circle === other ? Math.min(far, turns - far) : far;
      const kind = (circle * this.#size + other) * turns + distance;
      this.#again += by === 1 ? at(this.#pairs, kind) : 1 - at(this.#pairs, kind);
      add(this.#pairs, kind, by);
    }
  }

  rounds() {
    const groups = Array.from({ length: this.#turns + this.#still }, (_, g) => [
      ...this.#points.subarray(g * this.#size, (g + 1) * this.#size),
    ]);
    const base = groups.slice(0, this.#turns);
    const steps = Array.from({ length: this.#turns }, (_, by) => by);
    const turned = steps.map((by) => base.map((group) => this.#turn(group, by)));
    const still = groups.slice(this.#turns).map((group) => steps.map((by) => this.#turn(group, by)));
    return [...turned, ...still].map(seatedPoints);
  }

  #turn(group: readonly number[], by: number): number[] {
    const turns = this.#turns;
    return group.map((point) => Math.floor(point / turns) * turns + ((point + by) % turns));
  }
}
