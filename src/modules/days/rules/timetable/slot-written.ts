import { DAY_MINUTES } from './clock.ts';
import { endOf, type PlannedSlot } from './slot.ts';

/** A slot as its form says it. */
export type SlotWritten = Omit<PlannedSlot, 'id' | 'act'>;

/** order: it ends before it begins. night: it goes on after midnight. */
export type SlotRefusal = 'order' | 'night';

export function slotRefused(slot: Pick<SlotWritten, 'startsAt' | 'minutes'>): SlotRefusal | null {
  if (slot.minutes <= 0) return 'order';
  return endOf(slot) > DAY_MINUTES ? 'night' : null;
}
