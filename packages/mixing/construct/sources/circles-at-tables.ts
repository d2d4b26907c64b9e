import { ACCEPTANCE, ACCEPTANCE_MASK } from '../../search/acceptance.ts';
import { type Random, randomFrom } from '../../search/random.ts';
import { add, at } from '../../search/table.ts';
import { type Design, seatedPoints, type Wanted } from '../design.ts';

/** With larger groups than this, starting places are as hard to find as whole days. */
const MOST_SEATS = 6;
const MOVES = 120_000;
const HOTTEST = 0.75;
const COLDEST = 0.15;

/**
 * For one group more than there are seats in each: as many circles as groups, each with as many points as seats. In round
 * k circle k sits together, and one point of each other circle makes a group, which turned step by step makes the others.
 * Nobody meets twice if, for every two circles, the distance between their two points is another in every round. Such
 * points are looked for by annealing with a fixed seed: five seats have them, so thirty people meet nobody twice in six
 * rounds of six groups, though no two orthogonal squares of order six exist.
 */
export function circlesAtTables({ groups, size, rounds }: Wanted): Design | null {
  if (groups !== size + 1 || size > MOST_SEATS || rounds > groups) return null;
  const starts = findStarts(size, rounds);
  if (starts === null) return null;
  const all = Array.from({ length: rounds }, (_, k) => {
    const others = Array.from({ length: groups }, (_, circle) => circle).filter((circle) => circle !== k);
    const turned = (by: number) =>
      others.map((circle) => circle * size + ((at(starts, k * groups + circle) + by) % size));
    const places = Array.from({ length: size }, (_, place) => place);
    return seatedPoints([places.map((place) => k * size + place), ...places.map(turned)]);
  });
  const classes = Array.from({ length: groups * size }, (_, point) => [point]);
  return { groups, size, rounds: all, classes };
}

/** Places while they are looked for, and how often two circles are so far apart. */
interface Starts {
  readonly size: number;
  readonly circles: number;
  readonly rounds: number;
  /** [round, circle] → place. */
  readonly place: Int32Array;
  /** [circle, circle, distance] → rounds. */
  readonly apart: Int32Array;
  again: number;
}

function findStarts(size: number, rounds: number): Int32Array | null {
  const random = randomFrom(1);
  const circles = size + 1;
  const place = Int32Array.from({ length: rounds * circles }, () => random.below(size));
  const starts: Starts = { size, circles, rounds, place, apart: new Int32Array(circles * circles * size), again: 0 };
  for (let k = 0; k < rounds; k++) {
    for (let circle = 0; circle < circles; circle++) if (circle !== k) count(starts, k, circle, circle, 1);
  }
  for (let move = 0; starts.again > 0 && move < MOVES; move++) {
    const rest = 1 - move / MOVES;
    tryMove(starts, random, COLDEST + (HOTTEST - COLDEST) * rest * rest);
  }
  return starts.again === 0 ? place : null;
}

function tryMove(starts: Starts, random: Random, temperature: number): void {
  const { circles, size, place } = starts;
  const k = random.below(starts.rounds);
  const circle = random.below(circles);
  const limit = temperature * (ACCEPTANCE[random.bits() & ACCEPTANCE_MASK] as number);
  if (circle === k) return;
  const before = starts.again;
  const old = at(place, k * circles + circle);
  count(starts, k, circle, circles, -1);
  place[k * circles + circle] = random.below(size);
  count(starts, k, circle, circles, 1);
  if (starts.again - before <= limit) return;
  count(starts, k, circle, circles, -1);
  place[k * circles + circle] = old;
  count(starts, k, circle, circles, 1);
}

/** The distances of one circle from all before `end`, in one round, counted in or out. */
function count(starts: Starts, k: number, circle: number, end: number, by: 1 | -1): void {
  const { circles, size, place, apart } = starts;
  for (let other = 0; other < end; other++) {
    if (other === circle || other === k) continue;
    const [low, high] = other < circle ? [other, circle] : [circle, other];
    const distance = (at(place, k * circles + low) - at(place, k * circles + high) + size) % size;
    const index = (low * circles + high) * size + distance;
    starts.again += by === 1 ? at(apart, index) : 1 - at(apart, index);
    add(apart, index, by);
  }
}
