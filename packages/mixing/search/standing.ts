import type { LevelBounds } from '../bounds/bounds.ts';
import type { Table } from './moves.ts';
import { fewestMet, mostMeetings } from './seating.ts';

/** How good a seating is, level by level, the smaller the better. */
export interface Standing {
  broken: number;
  sameOrganisation: number;
  balance: number;
  /** Repeats, together with the price of printed seats that changed. */
  repeats: number;
  history: number;
  mostMeetings: number;
  fewestMet: number;
}

export function standingOf({ seating, heads }: Table): Standing {
  return {
    broken: heads.totals.broken,
    sameOrganisation: seating.totals.sameOrganisation,
    balance: heads.totals.balance,
    repeats: repeatsAndChanges(seating),
    history: seating.totals.history,
    mostMeetings: mostMeetings(seating),
    fewestMet: fewestMet(seating),
  };
}

function repeatsAndChanges({ totals, weights }: Table['seating']): number {
  return totals.repeats * weights.repeats + totals.changed * weights.changed;
}

/** Whether the seating is better now than `best`, looking at the lower levels only where the higher ones are equal. */
export function isBetter({ seating, heads }: Table, best: Standing): boolean {
  if (heads.totals.broken !== best.broken) return heads.totals.broken < best.broken;
  if (seating.totals.sameOrganisation !== best.sameOrganisation)
    return seating.totals.sameOrganisation < best.sameOrganisation;
  if (heads.totals.balance !== best.balance) return heads.totals.balance < best.balance;
  const repeats = repeatsAndChanges(seating);
  if (repeats !== best.repeats) return repeats < best.repeats;
  if (seating.totals.history !== best.history) return seating.totals.history < best.history;
  const most = mostMeetings(seating);
  return most !== best.mostMeetings ? most < best.mostMeetings : fewestMet(seating) > best.fewestMet;
}

/** What cannot become better. */
export interface Target {
  readonly table: Table;
  readonly bounds: LevelBounds;
  readonly leastBroken: number;
}

/** Nothing is left to gain above the last two levels, who meets whom most and who meets fewest. */
export function isAtBound(target: Target): boolean {
  return target.table.seating.totals.history <= target.bounds.history && isAtBoundAboveHistory(target);
}

/** Nor above who met on earlier days, of which the bound says the least. */
export function isAtBoundAboveHistory({ table: { seating, heads }, bounds, leastBroken }: Target): boolean {
  const { totals } = seating;
  return (
    totals.repeats <= bounds.repeats &&
    totals.sameOrganisation <= bounds.sameOrganisation &&
    heads.totals.balance <= bounds.balance &&
    heads.totals.broken <= leastBroken
  );
}
