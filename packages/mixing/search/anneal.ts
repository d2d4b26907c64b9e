import type { LevelBounds } from '../bounds/bounds.ts';
import { ACCEPTANCE, ACCEPTANCE_MASK } from './acceptance.ts';
import type { Movers } from './movers.ts';
import { costOfExchange, costOfSwap, exchange, swap, type Table } from './moves.ts';
import { proposeExchange } from './propose.ts';
import type { Random } from './random.ts';
import { isAtBound, isBetter, type Standing, standingOf } from './standing.ts';
import { at } from './table.ts';

/** A search under way. */
export interface Run {
  readonly table: Table;
  readonly movers: readonly Movers[];
  /** Rounds in which somebody may move. */
  readonly open: readonly number[];
  readonly random: Random;
  readonly bounds: LevelBounds;
  readonly leastBroken: number;
  readonly best: Best;
  /** Asked now and then; true: stop and keep the best so far. */
  readonly pause: (moves: number) => boolean;
  moves: number;
  stopped: boolean;
}

export interface Best {
  standing: Standing;
  groupOf: Int32Array;
  /** From this number of moves on, nothing is left to gain that is worth the time; null before. */
  enoughAt: number | null;
}

export interface Leg {
  readonly moves: number;
  /** Exchanges of the walk that follows. */
  readonly exchanges: number;
  /** Whether it is there for details: once nothing above earlier days can become better, its unit is a meeting of those. */
  readonly isFine: boolean;
  /** Temperatures, in repeats. */
  readonly hottest: number;
  readonly coldest: number;
}

const BETWEEN_LOOKS = 1024;
/** When everything proven is reached: moves spent on the last two levels, which have no price of their own. */
const FOR_THE_LAST_LEVELS = 60_000;

/** Simulated annealing over swaps, and over exchanges of whole units where people must stay together. */
export function anneal(run: Run, leg: Leg): void {
  const unit =
    leg.isFine && isSettledAboveHistory(run) ? run.table.seating.weights.history : run.table.seating.weights.repeats;
  for (let done = 0; done < leg.moves && !run.stopped; done += BETWEEN_LOOKS) {
    const rest = 1 - done / leg.moves;
    const temperature = leg.coldest + (leg.hottest - leg.coldest) * rest * rest;
    tryMoves(run, Math.min(BETWEEN_LOOKS, leg.moves - done), temperature * unit);
    if (run.pause(run.moves) || (run.best.enoughAt !== null && run.moves >= run.best.enoughAt)) run.stopped = true;
  }
}

export function isSettledAboveHistory({ best: { standing }, table, bounds, leastBroken }: Run): boolean {
  return (
    standing.broken <= leastBroken &&
    standing.sameOrganisation <= bounds.sameOrganisation &&
    standing.balance <= bounds.balance &&
    standing.repeats <= bounds.repeats * table.seating.weights.repeats
  );
}

function tryMoves(run: Run, moves: number, temperature: number): void {
  const { random, open } = run;
  run.moves += moves;
  for (let i = 0; i < moves; i++) {
    const round = open[random.below(open.length)] as number;
    const movers = run.movers[round] as Movers;
    const limit = temperature * acceptanceAt(random.bits() & ACCEPTANCE_MASK);
    const moved =
      movers.hasUnits || movers.canShift ? tryExchange(run, round, movers, limit) : trySwap(run, round, movers, limit);
    if (moved) keepIfBetter(run);
    if (run.best.enoughAt !== null && run.moves >= run.best.enoughAt) return;
  }
}

function acceptanceAt(index: number): number {
  return ACCEPTANCE[index] as number;
}

function trySwap({ table, random }: Run, round: number, { people }: Movers, limit: number): boolean {
  const { groupOf, people: n } = table.seating;
  const one = at(people, random.below(people.length));
  const other = at(people, random.below(people.length));
  if (at(groupOf, round * n + one) === at(groupOf, round * n + other)) return false;
  if (costOfSwap(table, round, one, other, limit) > limit) return false;
  swap(table, round, one, other);
  return true;
}

function tryExchange({ table, random }: Run, round: number, movers: Movers, limit: number): boolean {
  const proposal = proposeExchange(table.seating, movers, round, random);
  if (proposal === null) return false;
  const { leaving, coming, from, to } = proposal;
  if (costOfExchange(table, round, leaving, coming, from, to, limit) > limit) return false;
  exchange(table, round, leaving, coming, from, to);
  return true;
}

export function keepIfBetter(run: Run): void {
  if (!isBetter(run.table, run.best.standing)) return;
  run.best.standing = standingOf(run.table);
  run.best.groupOf.set(run.table.seating.groupOf);
  if (isAtBound(run)) markEnough(run);
}

/** At the bound: look a little longer for the last two levels, and not at all where these are at theirs. */
export function markEnough(run: Run): void {
  const { mostMeetings, fewestMet } = run.best.standing;
  const perfect = mostMeetings <= run.bounds.mostMeetings && fewestMet >= run.bounds.fewestMet;
  run.best.enoughAt = perfect ? run.moves : (run.best.enoughAt ?? run.moves + FOR_THE_LAST_LEVELS);
}
