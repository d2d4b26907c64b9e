import { walk } from '../walk/walk.ts';
import { whoMayMove } from '../walk/walker.ts';
import { isSettledAboveHistory, keepIfBetter, type Leg, type Run } from './anneal.ts';
import { EXCHANGES_LIKE_A_MOVE } from './schedule.ts';

/** Fewer exchanges than so many per person are not worth setting out for: on a large day one step weighs thousands. */
const WORTH_A_WALK = 200;

/** For the last conflicts, which a cooling leaves and hardly ever comes back to. */
export function walkFromBest(run: Run, { exchanges }: Leg): void {
  if (isSettledAboveHistory(run) || exchanges < WORTH_A_WALK * run.table.seating.people) return;
  const { table, movers, open, random, bounds, best } = run;
  const before = run.moves;
  const count = () => {
    run.moves = before + Math.floor(walker.weighed / EXCHANGES_LIKE_A_MOVE);
  };
  const walker = {
    ...{ table, movers, open, random, bounds, printedSeats: 0, weighed: 0 },
    mayMove: whoMayMove(movers, table.seating.people),
    mostChanges: () => 0,
    found: () => {
      count();
      keepIfBetter(run);
      return isSettledAboveHistory(run);
    },
    shouldStop: () => {
      count();
      run.stopped = run.pause(run.moves);
      return run.stopped;
    },
  };
  walk(walker, best.groupOf, exchanges);
  count();
}
