import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changedWithFollowing } from '../../rules/timetable/following.ts';
import { inOrder } from '../../rules/timetable/slot.ts';
import { type SlotRefusal, type SlotWritten, slotRefused } from '../../rules/timetable/slot-written.ts';
import { variantOfSlot } from '../../rules/timetable/timetable.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { actOnSlots } from './on-slots.ts';

/** `follow`: what comes after keeps its distance. */
type Changing = { eventId: string; slotId: string; seen: number; slot: SlotWritten; follow?: boolean };

export type ChangeSlotDecision =
  /** `act` null: nothing of it changed. */
  | { outcome: 'changed'; act: number | null; variantId: string }
  | { outcome: 'refused'; why: SlotRefusal }
  /** Somebody changed it since the form was shown. */
  | { outcome: 'stale' };

export function changeSlot(
  db: Db,
  { networkId, personId }: Member,
  { eventId, slotId, seen, slot, follow = false }: Changing,
  now: Date,
): Promise<ChangeSlotDecision> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const timetable = await heldTimetable(tx, which);
    const { variant, slot: held } = orMissing(variantOfSlot(timetable, slotId));
    const why = slotRefused(slot);
    if (why) return { outcome: 'refused', why };
    if (held.act !== seen) return { outcome: 'stale' };

    const written = { ...held, ...slot };
    const after = follow
      ? changedWithFollowing(variant.slots, written)
      : inOrder(variant.slots.map((one) => (one.id === slotId ? written : one)));
    const act = await actOnSlots(tx, which, timetable, variant, { what: 'change', after, by: personId, now });
    return { outcome: 'changed', act, variantId: variant.id };
  });
}
