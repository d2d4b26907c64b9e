import { pig } from '../bounds/pairs.ts';
import type { Day } from '../day.ts';
import { countHead, type Heads, headsOf, penaltyOf } from '../search/heads.ts';
import { add, at } from '../search/table.ts';
import type { Tally } from '../search/tallies.ts';
import { USUAL_WEIGHTS } from '../search/weights.ts';
import type { Design } from './design.ts';
import { bundlesOf } from './seat-people.ts';

/** Seats that have to stay empty in different groups matter more than colleagues. */
const PRICE_OF_EMPTY = 3;

/** Who is on which point of a design, and what that costs: colleagues who meet, and groups that are not balanced. */
export interface Places {
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
  /** [round, group] → how many people. */
  readonly size: Int32Array;
  readonly heads: Heads;
  /** What seats that stay empty cost however they are spread. */
  readonly unavoidable: number;
  price: number;
}

export function fillPlaces(day: Day, { groups, size, rounds, classes }: Design, tallies: readonly Tally[]): Places {
  const points = groups * size;
  const bundles = bundlesOf(day, points - day.people, points).toSorted((a, b) => b.seats - a.seats);
  const colours = 1 + bundles.length;
  const empty = Math.max(0, ...bundles.map(({ people, seats }) => (seats > people.length ? seats : 0)));
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
    size: new Int32Array(rounds.length * groups),
    heads: headsOf(day, tallies, USUAL_WEIGHTS, size),
    unavoidable: PRICE_OF_EMPTY * rounds.length * pig(empty, groups),
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
  for (let point = 0; point < points; point++) {
    come(places, point, at(places.colourOf, point));
    enter(places, point, at(places.personAt, point));
  }
  for (let r = 0; r < places.rounds; r++) {
    for (let group = 0; group < groups; group++) places.price += imbalance(places, r, group);
  }
  return places;
}

/** Nothing changes when these two exchange their places. */
export function areAlike({ colourOf, personAt, heads }: Places, one: number, other: number): boolean {
  return (
    at(colourOf, one) === at(colourOf, other) && (heads.tallies === 0 || at(personAt, one) === at(personAt, other))
  );
}

export function exchange(places: Places, one: number, other: number): void {
  const { colourOf, personAt } = places;
  const [colour, otherColour] = [at(colourOf, one), at(colourOf, other)];
  const [person, otherPerson] = [at(personAt, one), at(personAt, other)];
  weigh(places, one, other, -1);
  go(places, one, colour);
  go(places, other, otherColour);
  come(places, one, otherColour);
  come(places, other, colour);
  leave(places, one, person);
  leave(places, other, otherPerson);
  enter(places, one, otherPerson);
  enter(places, other, person);
  personAt[one] = otherPerson;
  personAt[other] = person;
  colourOf[one] = otherColour;
  colourOf[other] = colour;
  weigh(places, one, other, 1);
}

/** Takes from the price, or adds to it, what the groups of these two are away from balance. */
function weigh(places: Places, one: number, other: number, by: 1 | -1): void {
  if (places.heads.tallies === 0) return;
  const points = places.colourOf.length;
  for (let r = 0; r < places.rounds; r++) {
    const group = at(places.groupAt, r * points + one);
    const otherGroup = at(places.groupAt, r * points + other);
    if (group === otherGroup) continue;
    places.price += by * (imbalance(places, r, group) + imbalance(places, r, otherGroup));
  }
}

/** Nothing is said of a group whose size the day does not have: too many seats of it are empty, or too few. */
function imbalance({ heads, size, groups }: Places, round: number, group: number): number {
  const people = at(size, round * groups + group);
  if (at(heads.row, round * (heads.room + 1) + people) < 0) return 0;
  let excess = 0;
  for (let t = 0; t < heads.tallies; t++) {
    excess += penaltyOf(heads, round, t, people, at(heads.count, (round * groups + group) * heads.tallies + t));
  }
  return excess;
}

function enter(places: Places, point: number, person: number): void {
  seat(places, point, person, 1);
}

function leave(places: Places, point: number, person: number): void {
  seat(places, point, person, -1);
}

function seat({ heads, size, groups, groupAt, rounds, colourOf }: Places, point: number, person: number, by: 1 | -1) {
  if (person < 0 || heads.tallies === 0) return;
  for (let r = 0; r < rounds; r++) {
    const group = r * groups + at(groupAt, r * colourOf.length + point);
    add(size, group, by);
    countHead(heads, person, group, by);
  }
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
