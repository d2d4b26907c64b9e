import { inOrder, type PlannedSlot } from './slot.ts';

/** Nothing follows, and nobody said how long. */
export const USUAL_MINUTES = 30;

/** Only its start is known: it lasts until the next one begins. */
export function minutesUntilNext(slots: readonly PlannedSlot[], startsAt: number): number {
  const next = inOrder(slots).find((slot) => slot.startsAt > startsAt);
  return next ? next.startsAt - startsAt : USUAL_MINUTES;
}
