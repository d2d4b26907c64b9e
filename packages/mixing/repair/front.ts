import type { Table } from '../search/moves.ts';
import { isBetter, type Standing, standingOf } from '../search/standing.ts';

/** A seating on the curve between changes and quality. */
export interface Spot {
  /** People who do not sit where it is printed, summed over the rounds. */
  readonly changed: number;
  readonly standing: Standing;
  /** [round, person] → group; −1: not seated. */
  readonly groupOf: Int32Array;
}

/**
 * Every seating seen for which none with as few changes is as good: from few changes to many, each better than the
 * one before it.
 */
export class Front {
  readonly #spots: Spot[] = [];

  get spots(): readonly Spot[] {
    return this.#spots;
  }

  note(table: Table): void {
    const { changed } = table.seating.totals;
    const next = this.#spots.findIndex((spot) => spot.changed > changed);
    const after = next < 0 ? this.#spots.length : next;
    const rival = this.#spots[after - 1];
    if (rival !== undefined && !isBetter(table, rival.standing)) return;
    const from = rival?.changed === changed ? after - 1 : after;
    let end = after;
    for (let spot = this.#spots[end]; spot !== undefined && !isWorse(table, spot.standing); spot = this.#spots[end])
      end++;
    const groupOf = table.seating.groupOf.slice();
    this.#spots.splice(from, end - from, { changed, standing: standingOf(table), groupOf });
  }
}

/** Whether the seating is worse than this standing, and not only as good. */
function isWorse(table: Table, other: Standing): boolean {
  if (isBetter(table, other)) return false;
  const standing = standingOf(table);
  return (Object.keys(standing) as (keyof Standing)[]).some((level) => standing[level] !== other[level]);
}
