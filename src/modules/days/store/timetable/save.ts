import { and, eq, lte } from 'drizzle-orm';
import { newId, type Tx } from '#platform/db';
import { type SlotChange, TIMETABLE_ACTS_KEPT, type TimetableAct } from '../../rules/timetable/acts.ts';
import type { PlannedSlot } from '../../rules/timetable/slot.ts';
import { slot, timetable, timetableAct } from '../../tables/index.ts';
import type { Which } from '../day.ts';
import { timetableIs } from './which.ts';

type NewAct = {
  variantId: string;
  what: TimetableAct;
  changes: readonly SlotChange[];
  /** 1 after the newest one; the timetable must be held. */
  number: number;
  by: string;
  now: Date;
  undoes?: number;
};

/** Writes what an act changes, and the act itself, so that it can be undone. */
export async function saveTimetableAct(tx: Tx, which: Which, act: NewAct): Promise<void> {
  const { variantId, what, changes, number, by, now, undoes = null } = act;
  for (const { before, after } of changes) {
    if (after) await saveSlot(tx, which, variantId, { ...after, act: number });
    else if (before) await tx.delete(slot).where(and(eq(slot.networkId, which.networkId), eq(slot.id, before.id)));
  }
  const kept = changes.map(({ before, after }) => ({ before, after: after && { ...after, act: number } }));
  await tx
    .insert(timetableAct)
    .values({ ...which, id: newId(), variantId, number, what, by, at: now, undoes, changes: kept });
  await tx.update(timetable).set({ acts: number }).where(timetableIs(which));
  await tx
    .delete(timetableAct)
    .where(
      and(
        eq(timetableAct.networkId, which.networkId),
        eq(timetableAct.eventId, which.eventId),
        lte(timetableAct.number, number - TIMETABLE_ACTS_KEPT),
      ),
    );
}

export async function saveSlot(
  tx: Tx,
  { networkId }: Which,
  variantId: string,
  { id, ...said }: PlannedSlot,
): Promise<void> {
  await tx
    .insert(slot)
    .values({ networkId, id, variantId, ...said })
    .onConflictDoUpdate({ target: [slot.networkId, slot.id], set: said });
}

export async function timetableActOf(tx: Tx, { networkId, eventId }: Which, number: number) {
  const [found] = await tx
    .select({ variantId: timetableAct.variantId, changes: timetableAct.changes })
    .from(timetableAct)
    .where(
      and(eq(timetableAct.networkId, networkId), eq(timetableAct.eventId, eventId), eq(timetableAct.number, number)),
    );
  return found ?? null;
}
