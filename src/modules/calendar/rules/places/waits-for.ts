import type { Full, Limits, Seat } from './limits.ts';
import { type Taken, whatIsFull } from './taken.ts';

/** What somebody waits for besides a free place, so that others come before them although they ask later. */
export type WaitsFor = Exclude<Full, { is: 'places' }> | { is: 'party'; people: number };

/** null: for a place, like everybody. */
export function waitsFor(limits: Limits, taken: Taken, seats: readonly Seat[]): WaitsFor | null {
  const isFullFor = (people: readonly Seat[]) => whatIsFull({ ...limits, places: null }, taken, people);
  const full = isFullFor(seats.slice(0, 1)) ?? isFullFor(seats);
  const isForAll = seats.length === 1 || isFullFor(seats.slice(0, 1)) !== null;
  if (full && full.is !== 'places' && isForAll) return full;
  // Fewer places than people who come together go to whoever stands behind them.
  return seats.length > 1 && (full || limits.places !== null) ? { is: 'party', people: seats.length } : null;
}
