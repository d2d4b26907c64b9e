import { eq, sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { budgetLine, slot, timetable, timetableAct, variant } from '../../tables/index.ts';

/** They lead nothing any more, and no act remembers that they did. */
export async function forgetInTimetables(tx: Tx, personId: string): Promise<void> {
  await tx
    .update(slot)
    .set({
      people: sql`(select coalesce(jsonb_agg(p), '[]') from jsonb_array_elements(${slot.people}) p
        where p ->> 'personId' is distinct from ${personId})`,
    })
    .where(sql`${slot.people} @> ${JSON.stringify([{ personId }])}::jsonb`);
  await tx.delete(timetableAct).where(sql`${timetableAct.changes}::text like ${`%${personId}%`}`);
  await tx.update(timetableAct).set({ by: null }).where(eq(timetableAct.by, personId));
  await tx.update(timetable).set({ publishedBy: null }).where(eq(timetable.publishedBy, personId));
  await tx.update(variant).set({ madeBy: null }).where(eq(variant.madeBy, personId));
  await tx.update(budgetLine).set({ addedBy: null }).where(eq(budgetLine.addedBy, personId));
}
