import { type Db, inTransaction, newId } from '#platform/db';
import type { Member } from '#platform/member';
import type { Written } from '#platform/texts';
import { insertedWithFollowing } from '../../rules/timetable/following.ts';
import { inOrder } from '../../rules/timetable/slot.ts';
import { type SlotRefusal, type SlotWritten, slotRefused } from '../../rules/timetable/slot-written.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { actOnSlots, variantHeld } from './on-slots.ts';

type Adding = {
  eventId: string;
  /** null: the one in use. */
  variantId: string | null;
  /** Of the variant that is made with the first slot. */
  variantName: Written;
  slot: SlotWritten;
  /** What comes after makes room for it. */
  follow?: boolean;
};

export type AddSlotDecision =
  | { outcome: 'added'; slotId: string; variantId: string; act: number }
  | { outcome: 'refused'; why: SlotRefusal };

export function addSlot(
  db: Db,
  { networkId, personId }: Member,
  { eventId, variantId, variantName, slot, follow = false }: Adding,
  now: Date,
): Promise<AddSlotDecision> {
  return inTransaction(db, async (tx) => {
    const why = slotRefused(slot);
    if (why) return { outcome: 'refused', why };
    const which = { networkId, eventId };
    const author = { by: personId, now };
    const timetable = await heldTimetable(tx, which);
    const variant = await variantHeld(tx, which, timetable, { variantId, name: variantName, ...author });

    const added = { ...slot, id: newId(), act: 0 };
    const after = follow ? insertedWithFollowing(variant.slots, added) : inOrder([...variant.slots, added]);
    const act = await actOnSlots(tx, which, timetable, variant, { what: 'add', after, ...author });
    return { outcome: 'added', slotId: added.id, variantId: variant.id, act: act ?? timetable.acts };
  });
}
