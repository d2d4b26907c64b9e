import { type Db, inTransaction, newId } from '#platform/db';
import type { Member } from '#platform/member';
import type { Written } from '#platform/texts';
import { inOrder } from '../../rules/timetable/slot.ts';
import type { SlotWritten } from '../../rules/timetable/slot-written.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { actOnSlots, variantHeld } from './on-slots.ts';

type Pasting = {
  eventId: string;
  /** null: the one in use. */
  variantId: string | null;
  /** Of the variant that is made where there is none. */
  variantName: Written;
  slots: readonly SlotWritten[];
  /** What stands there is replaced; undoing brings it back. */
  over: boolean;
  /** The newest act on the page. */
  seen: number;
};

export type PasteDecision = { outcome: 'pasted'; act: number | null; variantId: string } | { outcome: 'stale' };

/** All that was read is one act: it is undone at once. */
export function pasteSlots(
  db: Db,
  { networkId, personId }: Member,
  { eventId, variantId, variantName, slots, over, seen }: Pasting,
  now: Date,
): Promise<PasteDecision> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const author = { by: personId, now };
    const timetable = await heldTimetable(tx, which);
    if (timetable.acts !== seen) return { outcome: 'stale' };
    const variant = await variantHeld(tx, which, timetable, { variantId, name: variantName, ...author });

    const read = slots.map((slot) => ({ ...slot, id: newId(), act: 0 }));
    const after = inOrder([...(over ? [] : variant.slots), ...read]);
    const act = await actOnSlots(tx, which, timetable, variant, { what: 'paste', after, ...author });
    return { outcome: 'pasted', act, variantId: variant.id };
  });
}
