import { walk } from '../walk/walk.ts';
import { isPatienceOver, keep, type Run } from './run.ts';

/** From these seats once more, and not more printed ones given up than so many, or than did for the bound. */
export function walkWithin(run: Run, start: Int32Array, most: number, part: number): void {
  if (run.stopped) return;
  const { table, movers, open, mayMove, random, bounds, seats, atBound } = run;
  const before = run.moves;
  const walker = {
    ...{ table, movers, open, mayMove, random, bounds, printedSeats: seats, weighed: 0 },
    mostChanges: () => Math.min(most, atBound.changed - 1),
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
  walk(walker, start, Math.floor(run.budget * part));
  run.moves = before + walker.weighed;
}
