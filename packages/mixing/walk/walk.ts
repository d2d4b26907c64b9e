import { countAllHeads } from '../search/moves.ts';
import { restore } from '../search/restore.ts';
import { at } from '../search/table.ts';
import { Sketch } from './sketch.ts';
import { begin, isNews, noStep, type Step, take } from './step.ts';
import type { Walker } from './walker.ts';
import { weigh } from './weigh.ts';

const BETWEEN_LOOKS = 8192;
/** What a step takes beside those it weighs. */
const EXCHANGES_IN_A_STEP = 100;
/** How many places where groups share too many or too few are looked at, and how many people who are away. */
const UNEVEN_ONES = 3;
const PEOPLE_AWAY = 2;
/** One step in so many asks anybody, where more seats may change: what else there is to mend shows in no uneven place. */
const ANYBODY = 8;
/** What a seat too many costs, in sixteenths of a repeat: dearer from step to step as long as there are too many. */
const CHEAPEST = 2;
const DEAREST = 32;

/**
 * From a seating on, exchange by exchange. Each step takes the best there is where groups share too many or too few
 * people, even one that makes things worse, and nobody goes straight back. As many printed seats as may change do most
 * of the time, now and then some more. What it finds is told on the way; the table is left as it was found last.
 */
export function walk(walker: Walker, start: Int32Array, exchanges: number): void {
  restore(walker.table, start);
  stepOn(walker, new Sketch(walker.table, walker.movers), exchanges);
  // They went along with the sketch, further than what was found last.
  countAllHeads(walker.table);
}

function stepOn(walker: Walker, sketch: Sketch, exchanges: number): void {
  const { random } = walker;
  const step = noStep(sketch, walker.printedSeats, walker.mostChanges());
  const end = walker.weighed + exchanges;
  let nextLook = walker.weighed;
  let seatPrice = CHEAPEST;
  while (walker.weighed < end) {
    walker.weighed += EXCHANGES_IN_A_STEP;
    if (walker.weighed > nextLook) {
      nextLook = walker.weighed + BETWEEN_LOOKS;
      if (walker.shouldStop()) return;
    }
    begin(step, sketch.changed, seatPrice);
    seatPrice = sketch.changed > step.most ? Math.min(DEAREST, seatPrice + 1) : Math.max(CHEAPEST, seatPrice - 1);
    weighUneven(walker, sketch, step);
    weighOthers(walker, sketch, step);
    if (step.one < 0) continue;
    take(step, sketch, random);
    if (isNews(step, sketch.changed, sketch.cost) && tell(walker, sketch, step)) return;
  }
}

/** Only what was not yet seen with as few changes is seated in full. */
function tell(walker: Walker, { changed, cost, places }: Sketch, step: Step): boolean {
  const { least } = step;
  for (let more = changed; more < least.length && cost < at(least, more); more++) least[more] = cost;
  restore(walker.table, places.groupOf);
  const isEnough = walker.found();
  step.most = walker.mostChanges();
  return isEnough;
}

/** Who is where there are too many goes anywhere, and where there are too few, whoever could comes. */
function weighUneven(walker: Walker, sketch: Sketch, step: Step): void {
  const { uneven, places: s } = sketch;
  const { count } = uneven;
  const first = count > UNEVEN_ONES ? walker.random.below(count) : 0;
  for (let k = 0; k < Math.min(UNEVEN_ONES, count); k++) {
    const { round, group, other, groupOfOther, isCrowded } = uneven.nth((first + k) % count);
    const g = isCrowded ? at(s.firstGroup, round) + group : at(s.firstGroup, other) + groupOfOther;
    const end = g * s.room + at(s.size, g);
    for (let i = g * s.room; i < end; i++) {
      const person = at(s.seats, i);
      const isThere = isCrowded
        ? at(s.groupOf, other * s.people + person) === groupOfOther
        : at(s.groupOf, round * s.people + person) === group;
      if (isThere === isCrowded) weigh(walker, sketch, step, round, person, isCrowded ? -1 : group);
    }
  }
}

/** Who is away already, where no more seats may change, or anybody. */
function weighOthers(walker: Walker, sketch: Sketch, step: Step): void {
  const { away, uneven } = sketch;
  const { open, random } = walker;
  const isFull = sketch.changed >= step.most;
  const isForAnybody = step.number % ANYBODY === 0;
  if (!isFull && !uneven.isNone && !isForAnybody) return;
  for (let k = 0; k < PEOPLE_AWAY; k++) {
    const round = open[random.below(open.length)] as number;
    const anybody = walker.movers[round]?.people;
    const person =
      isForAnybody && !isFull && anybody !== undefined
        ? anyOf(anybody, anybody.length, random)
        : anyOf(away.list(round), away.count(round), random);
    if (person >= 0) weigh(walker, sketch, step, round, person);
  }
}

/** −1: there is nobody. */
function anyOf(people: Int32Array, count: number, random: Walker['random']): number {
  return count === 0 ? -1 : at(people, random.below(count));
}
