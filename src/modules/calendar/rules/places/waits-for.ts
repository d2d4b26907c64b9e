import type { Full, Limits, Seat } from './limits.ts';
import { type Taken, whatIsFull } from './taken.ts';

/** What somebody waits for besides a free place, so that others come before them although they ask later. */
export type WaitsFor = Exclude<Full, { is: 'places' }> | { is: 'party'; people: number };

/** null: for a place, like everybody. */
export function waitsFor(limits: Limits, taken: Taken, seats: readonly Seat[]): WaitsFor | null {
  const full = whatIsFull({ ...limits, places: null }, taken, seats);
  if (full && full.is !== 'places') return full;
  // Fewer places than people who come together go to whoever stands behind them.
  return seats.length > 1 && limits.places !== null ? { is: 'party', people: seats.length } : null;
}
