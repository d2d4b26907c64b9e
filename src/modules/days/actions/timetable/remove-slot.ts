import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { variantOfSlot } from '../../rules/timetable/timetable.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { actOnSlots } from './on-slots.ts';

type Removing = { eventId: string; slotId: string; seen: number };

export type RemoveSlotDecision = { outcome: 'removed'; act: number; variantId: string } | { outcome: 'stale' };

/** The act keeps it: undoing brings it back. */
export function removeSlot(
  db: Db,
  { networkId, personId }: Member,
  { eventId, slotId, seen }: Removing,
  now: Date,
): Promise<RemoveSlotDecision> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const timetable = await heldTimetable(tx, which);
    const { variant, slot } = orMissing(variantOfSlot(timetable, slotId));
    if (slot.act !== seen) return { outcome: 'stale' };

    const after = variant.slots.filter(({ id }) => id !== slotId);
    const act = await actOnSlots(tx, which, timetable, variant, { what: 'remove', after, by: personId, now });
    return { outcome: 'removed', act: act ?? timetable.acts, variantId: variant.id };
  });
}
