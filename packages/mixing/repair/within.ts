import { ACCEPTANCE, ACCEPTANCE_MASK } from '../search/acceptance.ts';
import type { Movers } from '../search/movers.ts';
import { restore } from '../search/restore.ts';
import { at } from '../search/table.ts';
import { type Focus, proposePair, tellAway } from './focus.ts';
import type { RepairLeg } from './legs.ts';
import { proposeShift } from './propose.ts';
import { changesOf, isPatienceOver, keep, type Run } from './run.ts';
import { Sketch } from './sketch.ts';

interface Within {
  readonly run: Run;
  readonly focus: Focus;
  readonly leg: RepairLeg;
  /** Per number of changes: what the best seating costs with as many or fewer. */
  readonly least: Float64Array;
}

const BETWEEN_LOOKS = 4096;
/** A move is what weighing one of a row of people takes: to ask for a pair takes more, and so does weighing it. */
const MOVES_OF_ASKING = 5;
const MOVES_OF_WEIGHING = 6;
/** Of 2²⁰: how often a larger and a smaller group try to exchange their sizes instead of people. */
const SHIFTS = 87_381;

/**
 * From the printed seats once more, and never more of them given up than are allowed, or did for the bound. Nearly all
 * the time that is just as many, so that only who is away already can move: few pairs, each quickly tried.
 */
export function annealWithin(run: Run, leg: RepairLeg): void {
  const { table, movers, open, mayMove, seats } = run;
  restore(table, run.start);
  const away = movers.map(() => []);
  const pair = { round: 0, one: 0, other: 0 };
  const sketch = new Sketch(table);
  const focus = { sketch, movers, open, mayMove, away, pair };
  const least = new Float64Array(seats + 1).fill(Number.POSITIVE_INFINITY);
  const within: Within = { run, leg, focus, least };
  for (const round of open) tellAway(focus, round);
  const end = run.moves + Math.floor(run.budget * leg.part);
  const moves = end - run.moves;
  while (run.moves < end && !run.stopped) {
    const rest = (end - run.moves) / moves;
    const temperature = (leg.coldest + (leg.hottest - leg.coldest) * rest * rest) * table.seating.weights.repeats;
    tryPairs(within, Math.min(end, run.moves + BETWEEN_LOOKS), temperature);
    if (isPatienceOver(run) || run.pause(run.moves, table)) run.stopped = true;
  }
  restore(table, sketch.groupOf);
}

function tryPairs(within: Within, end: number, temperature: number): void {
  const { run, focus } = within;
  const { random } = run;
  let most = mostChanges(run);
  while (run.moves < end && !run.stopped) {
    run.moves += MOVES_OF_ASKING;
    const dice = random.bits();
    const limit = temperature * (ACCEPTANCE[dice & ACCEPTANCE_MASK] as number);
    const room = most - focus.sketch.changed;
    const isShift = dice >>> 12 < SHIFTS;
    if (!(isShift ? tryShift(within, room, limit) : tryPair(within, room, limit))) continue;
    tellAway(focus, focus.pair.round);
    if (noteIfBetter(within)) most = mostChanges(run);
  }
}

/** As many as are allowed, or fewer than did for the bound. */
function mostChanges({ allowed, atBound }: Run): number {
  return Math.min(allowed, atBound.changed - 1);
}

function tryPair({ run, focus, leg }: Within, room: number, limit: number): boolean {
  if (!proposePair(focus, room, run.random)) return false;
  const { sketch } = focus;
  const { round, one, other } = focus.pair;
  const [from, to] = [
    at(sketch.groupOf, round * sketch.people + one),
    at(sketch.groupOf, round * sketch.people + other),
  ];
  const changes = changesOf(sketch, round, one, from, to) + changesOf(sketch, round, other, to, from);
  if (changes > 0 && changes > room) return false;
  run.moves += MOVES_OF_WEIGHING;
  const cost = sketch.costOfSwap(round, one, other, from, to);
  if (cost + leg.price * changes > limit) return false;
  sketch.move(round, one, other, from, to);
  sketch.cost += cost;
  return true;
}

function tryShift({ run, focus, leg }: Within, room: number, limit: number): boolean {
  const { sketch, pair } = focus;
  const round = run.open[run.random.below(run.open.length)] as number;
  const movers = run.movers[round] as Movers;
  const people = room < 1 ? (focus.away[round] as number[]) : movers.people;
  if (!movers.canShift || people.length === 0) return false;
  const one = people[run.random.below(people.length)] as number;
  const shift = movers.unitOf[one] === undefined ? proposeShift(sketch, movers, round, one, run.random) : null;
  if (shift === null) return false;
  const { from, to } = shift;
  const changes = changesOf(sketch, round, one, from, to);
  if (changes > 0 && changes > room) return false;
  run.moves += MOVES_OF_WEIGHING;
  const cost = sketch.costOfShift(round, one, from, to);
  if (cost + leg.price * changes > limit) return false;
  sketch.move(round, one, -1, from, to);
  sketch.cost += cost;
  pair.round = round;
  return true;
}

/** Only what was not yet seen with as few changes is seated in full. */
function noteIfBetter({ run, focus: { sketch }, least }: Within): boolean {
  const { changed, cost } = sketch;
  if (cost >= (least[changed] as number)) return false;
  for (let more = changed; more < least.length && cost < (least[more] as number); more++) least[more] = cost;
  restore(run.table, sketch.groupOf);
  keep(run);
  return true;
}
