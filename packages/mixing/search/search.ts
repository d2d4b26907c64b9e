import type { HardRules } from '../binding.ts';
import type { LevelBounds } from '../bounds/bounds.ts';
import type { Day } from '../day.ts';
import { anneal, type Leg, markEnough, type Run } from './anneal.ts';
import { emptySeating } from './empty.ts';
import { exchangeDays } from './exchange-days.ts';
import { headsOf } from './heads.ts';
import { leastBroken } from './least-broken.ts';
import { moversOf } from './movers.ts';
import type { Table } from './moves.ts';
import { randomFrom } from './random.ts';
import { restore } from './restore.ts';
import { scheduleOf } from './schedule.ts';
import { isAtBound, standingOf } from './standing.ts';
import { seatEverybody } from './start.ts';
import { talliesOf } from './tallies.ts';
import { walkFromBest } from './walk-from-best.ts';
import { USUAL_WEIGHTS } from './weights.ts';

/** For each move of a leg, so many exchanges of whole days, where people have met on earlier ones. */
const DAYS_EXCHANGED = 0.05;

export interface Search {
  readonly seed: number;
  /** How many moves may be weighed. */
  readonly budget: number;
  /** A seating to begin with: [round, person] → group. Null: one is made by seating people where they cost least. */
  readonly start: Int32Array | null;
  /** Called now and then; true: stop and keep the best so far. */
  readonly pause: (moves: number, table: Table) => boolean;
}

export interface Found {
  readonly table: Table;
  readonly moves: number;
}

/** Looks for the best seating of a day, and stops where the bounds say that there is none better. */
export function search(day: Day, rules: HardRules, bounds: LevelBounds, { seed, budget, start, pause }: Search): Found {
  const seating = emptySeating(day, USUAL_WEIGHTS);
  const heads = headsOf(day, talliesOf(day, rules.rounds), USUAL_WEIGHTS, seating.room);
  const table = { seating, heads };
  const random = randomFrom(seed);
  const scattered = start ? seatAsBuilt(table, start) : seatEverybody(table, rules.rounds, random);
  const movers = moversOf(day, rules.rounds, scattered);
  const run: Run = {
    table,
    movers,
    open: movers.flatMap(({ people }, r) => (people.length > 1 ? [r] : [])),
    random,
    bounds,
    leastBroken: leastBroken(day, rules),
    best: { standing: standingOf(table), groupOf: seating.groupOf.slice(), enoughAt: null },
    pause: (moves) => pause(moves, table),
    moves: 0,
    stopped: false,
  };
  if (isAtBound(run)) markEnough(run);
  if (run.open.length > 0) searchInLegs(run, scheduleOf(day, budget));
  restore(table, run.best.groupOf);
  return { table, moves: run.moves };
}

function seatAsBuilt(table: Table, start: Int32Array): Set<readonly number[]> {
  restore(table, start);
  return new Set();
}

function searchInLegs(run: Run, legs: readonly Leg[]): void {
  for (const leg of legs) {
    if (run.best.enoughAt !== null && run.moves >= run.best.enoughAt) return;
    exchangeDays(run, Math.floor(leg.moves * DAYS_EXCHANGED));
    if (run.stopped) return;
    anneal(run, leg);
    if (run.stopped) return;
    walkFromBest(run, leg);
    if (run.stopped) return;
    restore(run.table, run.best.groupOf);
  }
}
