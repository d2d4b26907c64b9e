import type { Day } from '../day.ts';
import { ACCEPTANCE, ACCEPTANCE_MASK } from '../search/acceptance.ts';
import { randomFrom } from '../search/random.ts';
import { add, at } from '../search/table.ts';
import type { Design } from './design.ts';
import { bundlesOf } from './seat-people.ts';

const HOTTEST = 0.6;
const COLDEST = 0.12;
/** Seats that have to stay empty in different groups matter more than colleagues. */
const PRICE_OF_EMPTY = 3;

/**
 * People on the points of a design: person → point, by exchanging points until no more colleagues meet than is
 * unavoidable. Who else meets whom stays as good as the design is. For organisations that do not go whole into classes.
 * Null where so many moves do not find it.
 */
export function settleIn(day: Day, design: Design, unavoidable: number, moves: number): Int32Array | null {
  const places = fillPlaces(day, design);
  const random = randomFrom(1);
  const points = places.colourOf.length;
  for (let move = 0; places.price > unavoidable; move++) {
    if (move === moves) return null;
    const one = random.below(points);
    const other = random.below(points);
    const rest = 1 - move / moves;
    const temperature = COLDEST + (HOTTEST - COLDEST) * rest * rest;
    const limit = temperature * (ACCEPTANCE[random.bits() & ACCEPTANCE_MASK] as number);
    if (at(places.colourOf, one) === at(places.colourOf, other)) continue;
    const before = places.price;
    exchange(places, one, other);
    if (places.price - before > limit) exchange(places, one, other);
  }
  const pointOf = new Int32Array(day.people);
  for (const [point, person] of places.personAt.entries()) if (person >= 0) pointOf[person] = point;
  return pointOf;
}

interface Places {
  readonly groups: number;
  readonly rounds: number;
  /** [point] → person, −1 where nobody sits; and the colour of their bundle, 0 for those who have no colleagues. */
  readonly personAt: Int32Array;
  readonly colourOf: Int32Array;
  /** [round, point] → group. */
  readonly groupAt: Int32Array;
  readonly colours: number;
  /** What two of a colour in one group cost. */
  readonly priceOf: Int32Array;
  /** [round, group, colour] → how many. */
  readonly count: Int32Array;
  price: number;
}

function fillPlaces(day: Day, { groups, size, rounds, classes }: Design): Places {
  const points = groups * size;
  const bundles = bundlesOf(day, points - day.people, points).toSorted((a, b) => b.seats - a.seats);
  const colours = 1 + bundles.length;
  const order = classes.toSorted((a, b) => b.length - a.length).flat();
  const places: Places = {
    groups,
    rounds: rounds.length,
    personAt: new Int32Array(points).fill(-1),
    colourOf: new Int32Array(points),
    groupAt: Int32Array.from(rounds.flatMap((round) => Array.from({ length: points }, (_, p) => round[p] ?? 0))),
    colours,
    count: new Int32Array(rounds.length * groups * colours),
    priceOf: new Int32Array(colours).fill(1),
    price: 0,
  };
  let next = 0;
  for (const [i, { people, seats }] of bundles.entries()) {
    const colour = seats > 1 ? i + 1 : 0;
    if (seats > people.length) places.priceOf[colour] = PRICE_OF_EMPTY;
    for (let seat = 0; seat < seats; seat++) {
      const point = order[next++] ?? 0;
      places.personAt[point] = people[seat] ?? -1;
      places.colourOf[point] = colour;
    }
  }
  places.priceOf[0] = 0;
  for (let point = 0; point < points; point++) come(places, point, at(places.colourOf, point));
  return places;
}

function exchange(places: Places, one: number, other: number): void {
  const { colourOf, personAt } = places;
  const [colour, otherColour] = [at(colourOf, one), at(colourOf, other)];
  go(places, one, colour);
  go(places, other, otherColour);
  come(places, one, otherColour);
  come(places, other, colour);
  const person = at(personAt, one);
  personAt[one] = at(personAt, other);
  personAt[other] = person;
  colourOf[one] = otherColour;
  colourOf[other] = colour;
}

function come(places: Places, point: number, colour: number): void {
  const price = at(places.priceOf, colour);
  if (price === 0) return;
  const points = places.colourOf.length;
  for (let r = 0; r < places.rounds; r++) {
    const box = (r * places.groups + at(places.groupAt, r * points + point)) * places.colours + colour;
    places.price += price * at(places.count, box);
    add(places.count, box, 1);
  }
}

function go(places: Places, point: number, colour: number): void {
  const price = at(places.priceOf, colour);
  if (price === 0) return;
  const points = places.colourOf.length;
  for (let r = 0; r < places.rounds; r++) {
    const box = (r * places.groups + at(places.groupAt, r * points + point)) * places.colours + colour;
    add(places.count, box, -1);
    places.price -= price * at(places.count, box);
  }
}
