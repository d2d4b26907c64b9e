import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { type Rearrangement, rearranged } from '../../rules/timetable/rearranging.ts';
import { variantOfSlot } from '../../rules/timetable/timetable.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { actOnSlots } from './on-slots.ts';

/** `seen`: the newest act on the page the button stood on. */
type Rearranging = { eventId: string; slotId: string; seen: number; how: Rearrangement };

export type RearrangeDecision =
  | { outcome: 'rearranged'; act: number | null; variantId: string }
  /** Somebody changed the timetable since the page was shown: hours would not be those that were seen. */
  | { outcome: 'stale' }
  | { outcome: 'refused' };

export function rearrange(
  db: Db,
  { networkId, personId }: Member,
  { eventId, slotId, seen, how }: Rearranging,
  now: Date,
): Promise<RearrangeDecision> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const timetable = await heldTimetable(tx, which);
    const { variant } = orMissing(variantOfSlot(timetable, slotId));
    if (timetable.acts !== seen) return { outcome: 'stale' };
    const after = rearranged(variant.slots, slotId, how);
    if (!after) return { outcome: 'refused' };

    const act = await actOnSlots(tx, which, timetable, variant, { what: 'move', after, by: personId, now });
    return { outcome: 'rearranged', act, variantId: variant.id };
  });
}
