import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { withoutAct } from '../../rules/timetable/acts.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { timetableActOf } from '../../store/timetable/save.ts';
import { actOnSlots } from './on-slots.ts';

export type UndoTimetableDecision =
  | { outcome: 'undone'; act: number; variantId: string }
  /** over: too long ago to be remembered, or its variant is gone. touched: slots of it were changed since. */
  | { outcome: 'refused'; reason: 'over' | 'touched' };

/** Takes one act on slots back, exactly. Undoing is an act too, so it can be undone. */
export function undoTimetable(
  db: Db,
  { networkId, personId }: Member,
  { eventId, number }: { eventId: string; number: number },
  now: Date,
): Promise<UndoTimetableDecision> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const timetable = await heldTimetable(tx, which);
    const act = await timetableActOf(tx, which, number);
    const variant = timetable.variants.find(({ id }) => id === act?.variantId);
    if (!act || !variant) return { outcome: 'refused', reason: 'over' };
    const back = withoutAct(variant.slots, act.changes);
    if (back.outcome === 'refused') return back;

    const undoing = { what: 'undo' as const, after: back.slots, by: personId, now, undoes: number };
    const done = await actOnSlots(tx, which, timetable, variant, undoing);
    return { outcome: 'undone', act: done ?? timetable.acts, variantId: variant.id };
  });
}
