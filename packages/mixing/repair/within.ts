import { ACCEPTANCE, ACCEPTANCE_MASK } from '../search/acceptance.ts';
import type { Movers } from '../search/movers.ts';
import { restore } from '../search/restore.ts';
import { at } from '../search/table.ts';
import { askSomebody, type Focus } from './focus.ts';
import type { RepairLeg } from './legs.ts';
import { proposeShift } from './propose.ts';
import { lineUp, partnerIn, type Row } from './row.ts';
import { changesOf, isPatienceOver, keep, type Run } from './run.ts';
import { Sketch } from './sketch.ts';

interface Within {
  readonly run: Run;
  readonly focus: Focus;
  readonly row: Row;
  readonly leg: RepairLeg;
  /** Per number of changes: what the best seating costs with as many or fewer. */
  readonly least: Float64Array;
}

const BETWEEN_LOOKS = 8192;
/** A move is what weighing one of a row of people takes: to ask somebody takes more, and so does moving them. */
const MOVES_OF_ASKING = 10;
const MOVES_OF_MOVING = 60;
/** Of 1024: how often a larger and a smaller group try to exchange their sizes instead of people. */
const SHIFTS = 85;

/**
 * From the printed seats once more, and never more of them given up than are allowed, or did for the bound. Nearly all
 * the time that is just as many, so that only who is away already can move. Of so few exchanges one in a hundred is
 * taken, so all of one person's are weighed at once.
 */
export function annealWithin(run: Run, leg: RepairLeg): void {
  if (run.stopped) return;
  const { table, movers, open, mayMove, seats } = run;
  restore(table, run.start);
  const sketch = new Sketch(table);
  const focus = { sketch, movers, open, mayMove, asked: { round: 0, one: 0, group: -1 } };
  const row = { people: new Int32Array(table.seating.people), length: 0 };
  const least = new Float64Array(seats + 1).fill(Number.POSITIVE_INFINITY);
  const within: Within = { run, leg, focus, row, least };
  const end = run.moves + Math.floor(run.budget * leg.part);
  const moves = end - run.moves;
  while (run.moves < end && !run.stopped) {
    const rest = (end - run.moves) / moves;
    const temperature = (leg.coldest + (leg.hottest - leg.coldest) * rest * rest) * table.seating.weights.repeats;
    tryRows(within, Math.min(end, run.moves + BETWEEN_LOOKS), temperature);
    if (isPatienceOver(run) || run.pause(run.moves, table)) run.stopped = true;
  }
  restore(table, sketch.places.groupOf);
}

function tryRows(within: Within, end: number, temperature: number): void {
  const { run, focus } = within;
  const { random } = run;
  let most = mostChanges(run);
  while (run.moves < end && !run.stopped) {
    run.moves += MOVES_OF_ASKING;
    const dice = random.bits();
    const limit = temperature * (ACCEPTANCE[dice & ACCEPTANCE_MASK] as number);
    const room = most - focus.sketch.changed;
    if (!askSomebody(focus, room, random)) continue;
    const isShift = dice >>> 22 < SHIFTS && (run.movers[focus.asked.round] as Movers).canShift;
    if (!(isShift ? tryShift(within, room, limit) : tryRow(within, room, limit))) continue;
    run.moves += MOVES_OF_MOVING;
    if (noteIfBetter(within)) most = mostChanges(run);
  }
}

/** As many as are allowed, or fewer than did for the bound. */
function mostChanges({ allowance, atBound }: Run): number {
  return Math.min(allowance.most, atBound.changed - 1);
}

function tryRow({ run, focus, row, leg: { price } }: Within, room: number, limit: number): boolean {
  const { sketch, asked, mayMove } = focus;
  const { round, one } = asked;
  lineUp(sketch, asked, room, row);
  run.moves += row.length;
  const movers = run.movers[round] as Movers;
  const other = partnerIn(sketch, asked, row, { movers, mayMove, price, room, limit, random: run.random });
  if (other < 0) return false;
  const { groupOf, people } = sketch.places;
  const [from, to] = [at(groupOf, round * people + one), at(groupOf, round * people + other)];
  sketch.cost += sketch.costOfSwap(round, one, other, from, to);
  sketch.move(round, one, other, from, to);
  return true;
}

function tryShift({ run, focus, leg }: Within, room: number, limit: number): boolean {
  const { sketch, asked } = focus;
  const { round, one } = asked;
  const shift = proposeShift(sketch.places, run.movers[round] as Movers, round, one, run.random);
  if (shift === null) return false;
  const { from, to } = shift;
  const changes = changesOf(sketch.places, round, one, from, to);
  if (changes > 0 && changes > room) return false;
  const cost = sketch.costOfShift(round, one, from, to);
  if (cost + leg.price * changes > limit) return false;
  sketch.move(round, one, -1, from, to);
  sketch.cost += cost;
  return true;
}

/** Only what was not yet seen with as few changes is seated in full. */
function noteIfBetter({ run, focus: { sketch }, least }: Within): boolean {
  const { changed, cost } = sketch;
  if (cost >= (least[changed] as number)) return false;
  for (let more = changed; more < least.length && cost < (least[more] as number); more++) least[more] = cost;
  restore(run.table, sketch.places.groupOf);
  keep(run);
  return true;
}
