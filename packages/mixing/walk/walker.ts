import type { LevelBounds } from '../bounds/bounds.ts';
import type { Movers } from '../search/movers.ts';
import type { Table } from '../search/moves.ts';
import type { Random } from '../search/random.ts';

/** The search, or the repair, that a walk is part of. */
export interface Walker {
  /** Seated anew only when something is found. */
  readonly table: Table;
  readonly movers: readonly Movers[];
  /** Rounds in which somebody may move. */
  readonly open: readonly number[];
  /** [round, person] → 1 for whoever is neither pinned nor in a held round. */
  readonly mayMove: Uint8Array;
  readonly random: Random;
  readonly bounds: LevelBounds;
  readonly printedSeats: number;
  /** How many of them may change: asked again whenever something was found. */
  readonly mostChanges: () => number;
  /** The table is seated as was never seen with as few changes; true: that is enough. */
  readonly found: () => boolean;
  /** Asked now and then; true: stop. */
  readonly shouldStop: () => boolean;
  /** Exchanges so far; a step, and moving somebody, count as some. */
  weighed: number;
}

/** [round, person] → 1 for whoever is neither pinned nor in a held round. */
export function whoMayMove(movers: readonly Movers[], people: number): Uint8Array {
  const may = new Uint8Array(movers.length * people);
  for (const [r, there] of movers.entries()) for (const person of there.people) may[r * people + person] = 1;
  return may;
}
