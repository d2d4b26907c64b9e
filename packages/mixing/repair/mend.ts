import type { HardRules } from '../binding.ts';
import type { LevelBounds } from '../bounds/bounds.ts';
import type { Day } from '../day.ts';
import { ACCEPTANCE, ACCEPTANCE_MASK } from '../search/acceptance.ts';
import { emptySeating } from '../search/empty.ts';
import { headsOf } from '../search/heads.ts';
import { type Movers, moversOf } from '../search/movers.ts';
import { costOfExchange, costOfSwap, exchange, swap, type Table } from '../search/moves.ts';
import { type Proposal, proposeExchange } from '../search/propose.ts';
import { type Random, randomFrom } from '../search/random.ts';
import type { Seating } from '../search/seating.ts';
import { isAtBound } from '../search/standing.ts';
import { seatEverybody } from '../search/start.ts';
import { at } from '../search/table.ts';
import { talliesOf } from '../search/tallies.ts';
import { USUAL_WEIGHTS } from '../search/weights.ts';
import { leastChanged } from './allowance.ts';
import { Front } from './front.ts';
import { LEGS, type RepairLeg } from './legs.ts';
import { looseIn } from './loose.ts';
import { homeOf, partnerFor, proposeShift } from './propose.ts';

export interface Mending {
  readonly seed: number;
  /** How many moves may be weighed. */
  readonly budget: number;
  /** Called now and then; true: stop and keep what has been found. */
  readonly pause: (moves: number, table: Table) => boolean;
}

export interface Mended {
  readonly table: Table;
  readonly front: Front;
  readonly moves: number;
}

interface Run extends Mending {
  readonly table: Table;
  readonly movers: readonly Movers[];
  /** Rounds in which somebody may move, and who is loose in each round. */
  readonly open: readonly number[];
  readonly loose: readonly number[][];
  /** [round, person]. */
  readonly mayMove: Uint8Array;
  readonly random: Random;
  readonly front: Front;
  /** Whether nothing can be better, whatever it has cost. */
  readonly isAtBound: () => boolean;
  /** Fewest changes with which the bound was reached, and after how many moves. */
  readonly atBound: { changed: number; moves: number };
  readonly leastChanged: number;
  moves: number;
  stopped: boolean;
}

const BETWEEN_LOOKS = 1024;
/** The part of the budget after which nobody looks for fewer changes any more. */
const PATIENCE = 0.2;
/** How often a larger and a smaller group try to exchange their sizes instead of people. */
const ONE_SHIFT_IN = 12;
/** The price of a printed seat changes from leg to leg, so it is kept out of the table of costs. */
const WEIGHTS = { ...USUAL_WEIGHTS, changed: 0 };

/** Seats newcomers where they cost least, and looks for seatings that give up few printed seats for much. */
export function mend(day: Day, rules: HardRules, bounds: LevelBounds, mending: Mending): Mended {
  const seating = emptySeating(day, WEIGHTS);
  const table = { seating, heads: headsOf(day, talliesOf(day, rules.rounds), WEIGHTS, seating.room) };
  const random = randomFrom(mending.seed);
  const scattered = seatEverybody(table, rules.rounds, random);
  const movers = moversOf(day, rules.rounds, scattered);
  const target = { table, bounds, leastBroken: 0, leastChanged: Number.POSITIVE_INFINITY };
  const run: Run = {
    ...mending,
    table,
    movers,
    open: movers.flatMap(({ people }, r) => (people.length > 1 ? [r] : [])),
    loose: movers.map(() => []),
    mayMove: whoMayMove(movers, seating.people),
    random,
    front: new Front(),
    isAtBound: () => isAtBound(target),
    atBound: { changed: Number.POSITIVE_INFINITY, moves: 0 },
    leastChanged: leastChanged(day),
    moves: 0,
    stopped: false,
  };
  keep(run);
  if (run.open.length > 0) for (const leg of LEGS) anneal(run, leg);
  return { table, front: run.front, moves: run.moves };
}

function anneal(run: Run, { price, hottest, coldest, part }: RepairLeg): void {
  const moves = Math.floor(run.budget * part);
  for (let done = 0; done < moves && !run.stopped; done += BETWEEN_LOOKS) {
    const rest = 1 - done / moves;
    const temperature = (coldest + (hottest - coldest) * rest * rest) * WEIGHTS.repeats;
    for (const round of run.open) {
      looseIn(run.table.seating, round, run.movers[round] as Movers, run.loose[round] as number[]);
    }
    tryMoves(run, Math.min(BETWEEN_LOOKS, moves - done), temperature, price);
    if (isPatienceOver(run) || run.pause(run.moves, run.table)) run.stopped = true;
  }
}

function tryMoves(run: Run, moves: number, temperature: number, price: number): void {
  const { random, open } = run;
  for (let i = 0; i < moves && !run.stopped; i++) {
    run.moves++;
    const round = open[random.below(open.length)] as number;
    const limit = temperature * (ACCEPTANCE[random.bits() & ACCEPTANCE_MASK] as number);
    if (tryMove(run, round, i % 2 === 0, limit, price)) keep(run);
  }
}

function tryMove(run: Run, round: number, withLoose: boolean, limit: number, price: number): boolean {
  const { table, random } = run;
  const s = table.seating;
  const movers = run.movers[round] as Movers;
  const loose = run.loose[round] as number[];
  const one = withLoose && loose.length > 0 ? pick(loose, random) : pick(movers.people, random);
  if (movers.canShift && random.below(ONE_SHIFT_IN) === 0)
    return tryExchange(run, round, proposeShift(s, movers, round, one, random), limit, price);
  const other = partnerFor(s, round, movers, withLoose ? homeOf(s, round, one) : -1, random);
  const to = other < 0 ? -1 : at(s.groupOf, round * s.people + other);
  const from = at(s.groupOf, round * s.people + one);
  if (to < 0 || to === from || run.mayMove[round * s.people + other] === 0) return false;
  const [leaving, coming] = [movers.unitOf[one], movers.unitOf[other]];
  if (leaving === undefined && coming === undefined) {
    const changes = changesOf(s, round, one, from, to) + changesOf(s, round, other, to, from);
    if (costOfSwap(table, round, one, other) + price * changes > limit) return false;
    swap(table, round, one, other);
    return true;
  }
  const same = (leaving?.length ?? 1) === (coming?.length ?? 1);
  const proposal = same
    ? { leaving: leaving ?? [one], coming: coming ?? [other], from, to }
    : proposeExchange(s, movers, round, random);
  return tryExchange(run, round, proposal, limit, price);
}

function tryExchange({ table }: Run, round: number, proposal: Proposal | null, limit: number, price: number): boolean {
  if (proposal === null) return false;
  const { leaving, coming, from, to } = proposal;
  const s = table.seating;
  let changes = 0;
  for (const person of leaving) changes += changesOf(s, round, person, from, to);
  for (const person of coming) changes += changesOf(s, round, person, to, from);
  if (costOfExchange(table, round, leaving, coming, from, to) + price * changes > limit) return false;
  exchange(table, round, leaving, coming, from, to);
  return true;
}

function pick(people: ArrayLike<number>, random: Random): number {
  return people[random.below(people.length)] as number;
}

/** 1 where this takes somebody away from a printed seat, −1 where it brings them back. */
function changesOf(s: Seating, round: number, person: number, from: number, to: number): number {
  const printed = at(s.printed, round * s.people + person);
  return printed < 0 ? 0 : printed === from ? 1 : printed === to ? -1 : 0;
}

function keep(run: Run): void {
  run.front.note(run.table);
  const { changed } = run.table.seating.totals;
  if (changed >= run.atBound.changed || !run.isAtBound()) return;
  run.atBound.changed = changed;
  run.atBound.moves = run.moves;
  if (changed <= run.leastChanged) run.stopped = true;
}

/** The bound is reached, and it is long since fewer changes were found to do for it. */
function isPatienceOver({ atBound, moves, budget }: Run): boolean {
  return atBound.changed < Number.POSITIVE_INFINITY && moves - atBound.moves > budget * PATIENCE;
}

/** [round, person] → 1 for whoever is neither pinned nor in a held round. */
function whoMayMove(movers: readonly Movers[], people: number): Uint8Array {
  const may = new Uint8Array(movers.length * people);
  for (const [r, there] of movers.entries()) for (const person of there.people) may[r * people + person] = 1;
  return may;
}
