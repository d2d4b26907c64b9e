import { and, eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { minutesNext } from '../../tables/minutes.ts';
import type { Which } from './minutes.ts';

/** A meeting that was announced before stays with those minutes. */
export async function saveNext(tx: Tx, { networkId, eventId: fromEventId }: Which, eventId: string): Promise<void> {
  await tx.insert(minutesNext).values({ networkId, fromEventId, eventId }).onConflictDoNothing();
}

/** Meetings that were planned from these minutes. */
export async function nextOfMinutes(db: Db, { networkId, eventId }: Which): Promise<string[]> {
  const rows = await db
    .select({ id: minutesNext.eventId })
    .from(minutesNext)
    .where(and(eq(minutesNext.networkId, networkId), eq(minutesNext.fromEventId, eventId)));
  return rows.map(({ id }) => id);
}
