import { ACCEPTANCE, ACCEPTANCE_MASK } from '../../search/acceptance.ts';
import { type Random, randomFrom, shuffle } from '../../search/random.ts';
import { add, at } from '../../search/table.ts';
import { type Circles, kindsOf } from './circles.ts';

/**
 * Base rounds while they are looked for. `price` counts for each kind of pairs what it costs to meet so often in the
 * base rounds: the repeats of the day for each turn, doubled so that it is whole.
 */
interface Bases {
  readonly points: number;
  readonly sheets: number;
  readonly people: number;
  /** [base, seat] → person; groups are runs of seats. */
  readonly seats: Int32Array;
  /** [seat] → first seat of its group, and the one after its last. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kindOf: Int32Array;
  readonly weight: Int32Array;
  readonly meetings: Int32Array;
  price: number;
}

/** Temperatures, in the same units as the price. */
const HOTTEST = 1.2;
const COLDEST = 0.4;

/**
 * Base rounds whose price is not above the goal, [base][group][person], by annealing over swaps; null where so many
 * moves do not find any.
 */
export function findBases(
  circles: Circles,
  sizes: readonly number[],
  goal: number,
  moves: number,
  seed: number,
): number[][][] | null {
  const random = randomFrom(seed);
  const bases = scatter(circles, sizes, random);
  for (let move = 0; bases.price > goal; move++) {
    if (move === moves) return null;
    const rest = 1 - move / moves;
    const temperature = COLDEST + (HOTTEST - COLDEST) * rest * rest;
    const limit = temperature * (ACCEPTANCE[random.bits() & ACCEPTANCE_MASK] as number);
    trySwap(bases, circles.bases === 1 ? 0 : random.below(circles.bases), random, limit);
  }
  return groupsOf(bases, circles);
}

function scatter(circles: Circles, sizes: readonly number[], random: Random): Bases {
  const { points, sheets } = circles;
  const { kindOf, weight } = kindsOf(circles);
  const from = sizes.flatMap((size, g) => {
    const first = sizes.slice(0, g).reduce((sum, one) => sum + one, 0);
    return Array.from({ length: size }, () => first);
  });
  const to = sizes
    .flatMap((size) => Array.from({ length: size }, () => size))
    .map((size, seat) => (from[seat] ?? 0) + size);
  const everybody = () => Array.from({ length: points }, (_, point) => point);
  const bases: Bases = {
    points,
    sheets,
    people: points * sheets,
    seats: Int32Array.from(Array.from({ length: circles.bases }, () => shuffle(everybody(), random)).flat()),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    kindOf,
    weight,
    meetings: new Int32Array(weight.length),
    price: 0,
  };
  for (let base = 0; base < circles.bases; base++) {
    for (let seat = 0; seat < points; seat++) {
      const person = at(bases.seats, base * points + seat);
      for (let i = at(bases.from, seat); i < seat; i++) meet(bases, person, at(bases.seats, base * points + i));
    }
  }
  return bases;
}

/** c pairs of a kind in the base rounds are weight·c meetings of each pair in the day: price = c·(weight·c − 1). */
function meet(bases: Bases, one: number, other: number): void {
  const kind = at(bases.kindOf, one * bases.people + other);
  const before = at(bases.meetings, kind);
  bases.price += at(bases.weight, kind) * (2 * before + 1) - 1;
  bases.meetings[kind] = before + 1;
}

function part(bases: Bases, one: number, other: number): void {
  const kind = at(bases.kindOf, one * bases.people + other);
  const after = at(bases.meetings, kind) - 1;
  bases.price -= at(bases.weight, kind) * (2 * after + 1) - 1;
  add(bases.meetings, kind, -1);
}

/** Two people change seats, and each may come from any sheet: the groups of the others follow. */
function trySwap(bases: Bases, base: number, random: Random, limit: number): void {
  const { points, sheets, seats } = bases;
  const [i, j] = [random.below(points), random.below(points)];
  // On several sheets, a person may also change only the sheet.
  if (at(bases.from, i) === at(bases.from, j) && (sheets === 1 || i !== j)) return;
  const first = base * points;
  const [one, other] = [at(seats, first + i), at(seats, first + j)];
  const [atI, atJ] = sheets === 1 ? [other, one] : [anySheet(bases, other, random), anySheet(bases, one, random)];
  const before = bases.price;
  reseat(bases, first, i, atI);
  if (i !== j) reseat(bases, first, j, atJ);
  if (bases.price - before <= limit) return;
  if (i !== j) reseat(bases, first, j, other);
  reseat(bases, first, i, one);
}

function anySheet({ points, sheets }: Bases, person: number, random: Random): number {
  return (person % points) + points * random.below(sheets);
}

/** The neighbours of a seat part from who sat there and meet who comes. */
function reseat(bases: Bases, first: number, seat: number, coming: number): void {
  const { seats } = bases;
  const leaving = at(seats, first + seat);
  const end = at(bases.to, seat);
  for (let i = at(bases.from, seat); i < end; i++) {
    if (i === seat) continue;
    const neighbour = at(seats, first + i);
    part(bases, leaving, neighbour);
    meet(bases, coming, neighbour);
  }
  seats[first + seat] = coming;
}

function groupsOf({ points, seats, from, to }: Bases, { bases }: Circles): number[][][] {
  return Array.from({ length: bases }, (_, base) => {
    const groups: number[][] = [];
    for (let seat = 0; seat < points; seat = at(to, seat)) {
      groups.push([...seats.subarray(base * points + at(from, seat), base * points + at(to, seat))]);
    }
    return groups;
  });
}
