import { walk } from '../walk/walk.ts';
import { isPatienceOver, keep, type Run } from './run.ts';

/** From the printed seats once more, and not more of them given up than are allowed, or did for the bound. */
export function walkWithin(run: Run, part: number): void {
  if (run.stopped) return;
  const { table, movers, open, mayMove, random, bounds, seats, allowance, atBound } = run;
  const before = run.moves;
  const walker = {
    ...{ table, movers, open, mayMove, random, bounds, printedSeats: seats, weighed: 0 },
    mostChanges: () => Math.min(allowance.most, atBound.changed - 1),
    found: () => {
      run.moves = before + walker.weighed;
      keep(run);
      return run.stopped;
    },
    shouldStop: () => {
      run.moves = before + walker.weighed;
      if (isPatienceOver(run) || run.pause(run.moves, table)) run.stopped = true;
      return run.stopped;
    },
  };
  walk(walker, run.start, Math.floor(run.budget * part));
  run.moves = before + walker.weighed;
}
