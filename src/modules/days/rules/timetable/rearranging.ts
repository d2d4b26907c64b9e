import { lengthened, movedSlot, neighbourOf, shiftedFrom } from './following.ts';
import type { PlannedSlot } from './slot.ts';

/** up, down: it changes places with its neighbour. longer: by so many minutes. later: it and what follows. */
export type Rearrangement = { how: 'up' | 'down' } | { how: 'longer' | 'later'; by: number };

/** null: it has a fixed hour, or nobody stands beside it. */
export function rearranged(slots: readonly PlannedSlot[], slotId: string, given: Rearrangement): PlannedSlot[] | null {
  const slot = slots.find(({ id }) => id === slotId);
  if (!slot) return null;
  switch (given.how) {
    case 'longer':
      return lengthened(slots, slotId, given.by);
    case 'later':
      return slot.fixed ? null : shiftedFrom(slots, slot.startsAt, given.by);
    default:
      return neighbourOf(slots, slotId, given.how) && movedSlot(slots, slotId, given.how);
  }
}
