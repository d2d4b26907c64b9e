import type { Day } from '../day.ts';
import { ACCEPTANCE, ACCEPTANCE_MASK } from '../search/acceptance.ts';
import { randomFrom } from '../search/random.ts';
import type { Tally } from '../search/tallies.ts';
import type { Design } from './design.ts';
import { areAlike, exchange, fillPlaces } from './places.ts';

const HOTTEST = 0.4;
const COLDEST = 0.25;

/** What the places in a design are exchanged for. */
export interface Wish {
  /** Pairs of colleagues, and excess over the rules on balance, that cannot be avoided. */
  readonly sameOrganisation: number;
  readonly balance: number;
  /** Whose heads are counted; none where balance is left to the search. */
  readonly tallies: readonly Tally[];
  readonly moves: number;
  readonly seed: number;
}

/**
 * People on the points of a design: person → point, by exchanging points until no more colleagues meet than is
 * unavoidable and the groups are balanced. Who else meets whom stays as good as the design is. Null where so many moves
 * do not find it.
 */
export function settleIn(day: Day, design: Design, wish: Wish): Int32Array | null {
  const places = fillPlaces(day, design, wish.tallies);
  const goal = wish.sameOrganisation + wish.balance + places.unavoidable;
  const random = randomFrom(wish.seed);
  const points = places.colourOf.length;
  for (let move = 0; places.price > goal; move++) {
    if (move === wish.moves) return null;
    const one = random.below(points);
    const other = random.below(points);
    const rest = 1 - move / wish.moves;
    const temperature = COLDEST + (HOTTEST - COLDEST) * rest * rest;
    const limit = temperature * (ACCEPTANCE[random.bits() & ACCEPTANCE_MASK] as number);
    if (one === other || areAlike(places, one, other)) continue;
    const before = places.price;
    exchange(places, one, other);
    if (places.price - before > limit) exchange(places, one, other);
  }
  const pointOf = new Int32Array(day.people);
  for (const [point, person] of places.personAt.entries()) if (person >= 0) pointOf[person] = point;
  return pointOf;
}
