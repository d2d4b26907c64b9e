import type { Random } from '../search/random.ts';
import { at } from '../search/table.ts';
import type { Sketch } from './sketch.ts';

/** The best exchange found so far, and what is needed to weigh another. One serves all steps: there are thousands. */
export interface Step {
  number: number;
  round: number;
  /** −1: nothing was found. */
  one: number;
  /** Comes in exchange; −1: nobody does, a seat of the group goes along. */
  other: number;
  to: number;
  /** Of everything but printed seats. */
  cost: number;
  /** The same, with what printed seats cost. */
  price: number;
  /** Exchanges found at this price. */
  ties: number;
  /** −2 to 2 printed seats more that change → what it costs, at 0 to 4. */
  readonly prices: Int32Array;
  /** [round, person] → the last step that weighed everybody for them. */
  readonly weighedIn: Int32Array;
  /** [round, person] → the group they left last, and the step from which on they may go back there. */
  readonly left: Int32Array;
  readonly returnsIn: Int32Array;
  /** Changed seats → what the best seating costs with as many or fewer. */
  readonly least: Int32Array;
  /** How many printed seats may change. */
  most: number;
}

/** Steps in which nobody goes back: this many, or one more. Without them every other step takes back the one before. */
const STEPS_AWAY = 2;

const NEVER_SEEN = 2 ** 31 - 1;

export function noStep({ places: { rounds, people } }: Sketch, printedSeats: number, most: number): Step {
  const seats = rounds * people;
  return {
    number: 0,
    round: -1,
    one: -1,
    other: -1,
    to: -1,
    cost: 0,
    price: 0,
    ties: 0,
    prices: new Int32Array(5),
    weighedIn: new Int32Array(seats),
    left: new Int32Array(seats),
    returnsIn: new Int32Array(seats),
    least: new Int32Array(printedSeats + 1).fill(NEVER_SEEN),
    most,
  };
}

/** From a seating with so many changed seats. Only those above what is allowed cost something. */
export function begin(step: Step, changed: number, seatPrice: number): void {
  step.number++;
  step.one = -1;
  step.price = Number.POSITIVE_INFINITY;
  const over = changed - step.most;
  for (let more = -2; more <= 2; more++) {
    step.prices[more + 2] = seatPrice * (Math.max(0, over + more) - Math.max(0, over));
  }
}

/** As good as the best so far, or better: each of the best ones is as likely as another. */
export function offer(step: Step, price: number, random: Random): boolean {
  step.ties = price < step.price ? 1 : step.ties + 1;
  return step.ties === 1 || random.below(step.ties) === 0;
}

/** Whether somebody comes from there. */
export function isReturn(step: Step, seat: number, to: number): boolean {
  return at(step.returnsIn, seat) > step.number && at(step.left, seat) === to;
}

/** Better than every seating seen with as few changes. */
export function isNews({ least, most }: Step, changed: number, cost: number): boolean {
  return changed <= most && cost < at(least, changed);
}

export function take(step: Step, sketch: Sketch, random: Random): void {
  const { round, one, other, to, cost } = step;
  const { groupOf, people } = sketch.places;
  const from = at(groupOf, round * people + one);
  sketch.move(round, one, other, from, to);
  sketch.cost += cost;
  leave(step, round * people + one, from, random);
  if (other >= 0) leave(step, round * people + other, to, random);
}

function leave(step: Step, seat: number, group: number, random: Random): void {
  step.left[seat] = group;
  step.returnsIn[seat] = step.number + STEPS_AWAY + random.below(2);
}
