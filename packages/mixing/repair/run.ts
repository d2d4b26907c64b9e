import type { LevelBounds } from '../bounds/bounds.ts';
import type { Movers } from '../search/movers.ts';
import type { Table } from '../search/moves.ts';
import type { Random } from '../search/random.ts';
import type { Seating } from '../search/seating.ts';
import { at } from '../search/table.ts';
import type { Allowance } from './allowance.ts';
import type { Front } from './front.ts';

export interface Mending {
  readonly seed: number;
  /** How many moves may be weighed. */
  readonly budget: number;
  /** Called now and then; true: stop and keep what has been found. */
  readonly pause: (moves: number, table: Table) => boolean;
}

/** A repair under way. */
export interface Run extends Mending {
  readonly table: Table;
  readonly movers: readonly Movers[];
  /** Rounds in which somebody may move, and who is loose in each round. */
  readonly open: readonly number[];
  readonly loose: readonly number[][];
  /** [round, person]. */
  readonly mayMove: Uint8Array;
  readonly random: Random;
  readonly front: Front;
  /** Where everybody sat at first: [round, person] → group. */
  readonly start: Int32Array;
  readonly bounds: LevelBounds;
  /** Whether nothing can be better, whatever it has cost; who met on earlier days is not worth the time. */
  readonly isAtBound: () => boolean;
  /** Fewest changes with which the bound was reached, and after how many moves. */
  readonly atBound: { changed: number; moves: number };
  readonly leastChanged: number;
  /** Printed seats, and how many of them may change. */
  readonly seats: number;
  readonly allowance: Allowance;
  moves: number;
  stopped: boolean;
}

/** The part of the budget after which nobody looks for fewer changes any more. */
const PATIENCE = 0.2;

export function keep(run: Run): void {
  run.front.note(run.table);
  const { changed } = run.table.seating.totals;
  if (changed >= run.atBound.changed || !run.isAtBound()) return;
  run.atBound.changed = changed;
  run.atBound.moves = run.moves;
  if (changed <= run.leastChanged) run.stopped = true;
}

/** The bound is reached, and it is long since fewer changes were found to do for it. */
export function isPatienceOver({ atBound, moves, budget }: Run): boolean {
  return atBound.changed < Number.POSITIVE_INFINITY && moves - atBound.moves > budget * PATIENCE;
}

/** 1 where this takes somebody away from a printed seat, −1 where it brings them back. */
export function changesOf(
  s: Pick<Seating, 'people' | 'printed'>,
  round: number,
  person: number,
  from: number,
  to: number,
): number {
  const printed = at(s.printed, round * s.people + person);
  return printed < 0 ? 0 : printed === from ? 1 : printed === to ? -1 : 0;
}
