import { restore } from '../search/restore.ts';
import { at } from '../search/table.ts';
import { isPatienceOver, keep, type Run } from './run.ts';
import { Sketch } from './sketch.ts';
import { begin, isNews, noStep, type Step, take } from './step.ts';
import { weigh } from './weigh.ts';

const BETWEEN_LOOKS = 8192;
/** A move is what weighing one exchange takes: a step takes more. */
const MOVES_OF_STEPPING = 100;
/** How many places where groups share too many or too few are looked at, and how many people who are away. */
const UNEVEN_ONES = 3;
const PEOPLE_AWAY = 2;
/** One step in so many asks anybody, where more seats may change: what else there is to mend shows in no uneven place. */
const ANYBODY = 8;
/** What a seat too many costs, in sixteenths of a repeat: dearer from step to step as long as there are too many. */
const CHEAPEST = 2;
const DEAREST = 32;

/**
 * From the printed seats once more. Each step takes the best exchange there is where groups share too many or too few
 * people, even one that makes things worse, and nobody goes straight back. As many printed seats as are allowed change
 * most of the time, now and then some more.
 */
export function walkWithin(run: Run, part: number): void {
  if (run.stopped) return;
  const { table, random } = run;
  restore(table, run.start);
  const sketch = new Sketch(table);
  const step = noStep(sketch, run.seats, mostChanges(run));
  const end = run.moves + Math.floor(run.budget * part);
  let nextLook = run.moves;
  let seatPrice = CHEAPEST;
  while (run.moves < end && !run.stopped) {
    run.moves += MOVES_OF_STEPPING;
    if (run.moves > nextLook) {
      nextLook = run.moves + BETWEEN_LOOKS;
      if (isPatienceOver(run) || run.pause(run.moves, table)) run.stopped = true;
    }
    begin(step, sketch.changed, seatPrice);
    seatPrice = sketch.changed > step.most ? Math.min(DEAREST, seatPrice + 1) : Math.max(CHEAPEST, seatPrice - 1);
    weighUneven(run, sketch, step);
    weighOthers(run, sketch, step);
    if (step.one < 0) continue;
    take(step, sketch, random);
    if (isNews(step, sketch.changed, sketch.cost)) tell(run, sketch, step);
  }
  restore(table, sketch.places.groupOf);
}

/** As many as are allowed, or fewer than did for the bound. */
function mostChanges({ allowance, atBound }: Run): number {
  return Math.min(allowance.most, atBound.changed - 1);
}

/** Only what was not yet seen with as few changes is seated in full. */
function tell(run: Run, { changed, cost, places }: Sketch, step: Step): void {
  const { least } = step;
  for (let more = changed; more < least.length && cost < at(least, more); more++) least[more] = cost;
  restore(run.table, places.groupOf);
  keep(run);
  step.most = mostChanges(run);
}

/** Who is where there are too many goes anywhere, and where there are too few, whoever could comes. */
function weighUneven(run: Run, sketch: Sketch, step: Step): void {
  const { uneven, places: s } = sketch;
  const { count } = uneven;
  const first = count > UNEVEN_ONES ? run.random.below(count) : 0;
  for (let k = 0; k < Math.min(UNEVEN_ONES, count); k++) {
    const { round, group, other, groupOfOther, isCrowded } = uneven.nth((first + k) % count);
    const g = isCrowded ? at(s.firstGroup, round) + group : at(s.firstGroup, other) + groupOfOther;
    const end = g * s.room + at(s.size, g);
    for (let i = g * s.room; i < end; i++) {
      const person = at(s.seats, i);
      const isThere = isCrowded
        ? at(s.groupOf, other * s.people + person) === groupOfOther
        : at(s.groupOf, round * s.people + person) === group;
      if (isThere === isCrowded) weigh(run, sketch, step, round, person, isCrowded ? -1 : group);
    }
  }
}

/** Who is away already, where no more seats may change, or anybody. */
function weighOthers(run: Run, sketch: Sketch, step: Step): void {
  const { away, uneven } = sketch;
  const { open, random } = run;
  const isFull = sketch.changed >= step.most;
  const isForAnybody = step.number % ANYBODY === 0;
  if (!isFull && !uneven.isNone && !isForAnybody) return;
  for (let k = 0; k < PEOPLE_AWAY; k++) {
    const round = open[random.below(open.length)] as number;
    const anybody = run.movers[round]?.people;
    const person =
      isForAnybody && !isFull && anybody !== undefined
        ? anyOf(anybody, anybody.length, random)
        : anyOf(away.list(round), away.count(round), random);
    if (person >= 0) weigh(run, sketch, step, round, person);
  }
}

/** −1: there is nobody. */
function anyOf(people: Int32Array, count: number, random: Run['random']): number {
  return count === 0 ? -1 : at(people, random.below(count));
}
