import type { HardRules } from '../binding.ts';
import type { LevelBounds } from '../bounds/bounds.ts';
import type { Day } from '../day.ts';
import { ACCEPTANCE, ACCEPTANCE_MASK } from '../search/acceptance.ts';
import { emptySeating } from '../search/empty.ts';
import { headsOf } from '../search/heads.ts';
import { leastBroken } from '../search/least-broken.ts';
import { type Movers, moversOf } from '../search/movers.ts';
import { costOfExchange, exchange, swap } from '../search/moves.ts';
import { type Proposal, proposeExchange } from '../search/propose.ts';
import { type Random, randomFrom } from '../search/random.ts';
import { isAtBoundAboveHistory } from '../search/standing.ts';
import { seatEverybody } from '../search/start.ts';
import { talliesOf } from '../search/tallies.ts';
import { USUAL_WEIGHTS } from '../search/weights.ts';
import { whoMayMove } from '../walk/walker.ts';
import { allowance, leastChanged, printedSeats } from './allowance.ts';
import { Front } from './front.ts';
import { FIRST_LEG, FURTHER, FURTHER_PART, LAST_LEG, type RepairLeg, WALK_PART } from './legs.ts';
import { looseIn } from './loose.ts';
import { partnerWithin } from './partner.ts';
import { proposeShift } from './propose.ts';
import { changesOf, isPatienceOver, keep, type Mending, type Run } from './run.ts';
import { walkWithin } from './within.ts';

const BETWEEN_LOOKS = 4096;
/** How often a larger and a smaller group try to exchange their sizes instead of people. */
const ONE_SHIFT_IN = 12;
/** The price of a printed seat changes from leg to leg, so it is kept out of the table of costs. */
const WEIGHTS = { ...USUAL_WEIGHTS, changed: 0 };

/** Seats newcomers where they cost least, and looks for seatings that give up few printed seats for much. */
export function mend(day: Day, rules: HardRules, bounds: LevelBounds, mending: Mending): Run {
  const seating = emptySeating(day, WEIGHTS);
  const table = { seating, heads: headsOf(day, talliesOf(day, rules.rounds), WEIGHTS, seating.room) };
  const random = randomFrom(mending.seed);
  const scattered = seatEverybody(table, rules.rounds, random);
  const movers = moversOf(day, rules.rounds, scattered);
  const target = { table, bounds, leastBroken: leastBroken(day, rules) };
  const run: Run = {
    ...mending,
    table,
    movers,
    open: movers.flatMap(({ people }, r) => (people.length > 1 ? [r] : [])),
    loose: movers.map(() => []),
    mayMove: whoMayMove(movers, seating.people),
    random,
    front: new Front(),
    start: seating.groupOf.slice(),
    bounds,
    isAtBound: () => isAtBoundAboveHistory(target),
    atBound: { changed: Number.POSITIVE_INFINITY, moves: 0 },
    leastChanged: leastChanged(day),
    seats: printedSeats(day),
    allowance: allowance(day),
    moves: 0,
    stopped: false,
  };
  keep(run);
  if (run.open.length > 0) {
    anneal(run, FIRST_LEG);
    walkWithin(run, run.start, run.allowance.most, WALK_PART);
    anneal(run, LAST_LEG);
  }
  return run;
}

/** What more changes than are allowed would bring, where nothing is as good as can be. */
export function lookFurther(run: Run): void {
  if (run.open.length > 0) walkWithin(run, best(run), FURTHER * run.allowance.most, FURTHER_PART);
}

/** The best seating so far, whatever it has cost. */
const best = ({ front, start }: Run): Int32Array => front.spots.at(-1)?.groupOf ?? start;

function anneal(run: Run, leg: RepairLeg): void {
  const end = run.moves + Math.floor(run.budget * leg.part);
  const moves = end - run.moves;
  while (run.moves < end && !run.stopped) {
    const rest = (end - run.moves) / moves;
    const temperature = (leg.coldest + (leg.hottest - leg.coldest) * rest * rest) * WEIGHTS.repeats;
    for (const round of run.open) {
      looseIn(run.table.seating, round, run.movers[round] as Movers, run.loose[round] as number[]);
    }
    tryMoves(run, Math.min(end, run.moves + BETWEEN_LOOKS), temperature, leg);
    if (isPatienceOver(run) || run.pause(run.moves, run.table)) run.stopped = true;
  }
}

function tryMoves(run: Run, end: number, temperature: number, { price, dearer }: RepairLeg): void {
  const { random, open } = run;
  const { totals } = run.table.seating;
  for (let withLoose = true; run.moves < end && !run.stopped; withLoose = !withLoose) {
    const round = open[random.below(open.length)] as number;
    const limit = temperature * (ACCEPTANCE[random.bits() & ACCEPTANCE_MASK] as number);
    // One more exchange would be as many changes as are allowed, or as were found to be enough.
    const isDear = totals.changed + 1 >= Math.min(run.allowance.usual, run.atBound.changed - 1);
    if (tryMove(run, round, withLoose, limit, isDear ? dearer : price)) keep(run);
  }
}

/** Counts as many moves as it weighs. */
function tryMove(run: Run, round: number, withLoose: boolean, limit: number, price: number): boolean {
  const { table, random } = run;
  const movers = run.movers[round] as Movers;
  const loose = run.loose[round] as number[];
  const one = withLoose && loose.length > 0 ? pick(loose, random) : pick(movers.people, random);
  run.moves++;
  if (movers.canShift && random.below(ONE_SHIFT_IN) === 0)
    return tryExchange(run, round, proposeShift(table.seating, movers, round, one, random), limit, price);
  if (movers.unitOf[one] !== undefined)
    return tryExchange(run, round, proposeExchange(table.seating, movers, round, random), limit, price);
  run.moves += movers.people.length;
  const other = partnerWithin(table, { round, movers, one, price, random, mayMove: run.mayMove }, limit);
  if (other < 0) return false;
  swap(table, round, one, other);
  return true;
}

function tryExchange({ table }: Run, round: number, proposal: Proposal | null, limit: number, price: number): boolean {
  if (proposal === null) return false;
  const { leaving, coming, from, to } = proposal;
  const s = table.seating;
  let changes = 0;
  for (const person of leaving) changes += changesOf(s, round, person, from, to);
  for (const person of coming) changes += changesOf(s, round, person, to, from);
  const rest = limit - price * changes;
  if (costOfExchange(table, round, leaving, coming, from, to, rest) > rest) return false;
  exchange(table, round, leaving, coming, from, to);
  return true;
}

function pick(people: ArrayLike<number>, random: Random): number {
  return people[random.below(people.length)] as number;
}
