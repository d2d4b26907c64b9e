import { and, eq, lt, sql } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { minutes } from '../../tables/minutes.ts';
import { minutesTopicOf } from './topic.ts';

export type Minutes = typeof minutes.$inferSelect;
export type Which = { networkId: string; eventId: string };

const isIt = ({ networkId, eventId }: Which) => and(eq(minutes.networkId, networkId), eq(minutes.eventId, eventId));

/** null: nobody noted anything yet. */
export async function minutesOf(db: Db, which: Which): Promise<Minutes | null> {
  if (!isId(which.eventId)) return null;
  const [found] = await db.select().from(minutes).where(isIt(which));
  return found ?? null;
}

/** Holds them until the transaction ends: what is written and what is approved come one after the other. */
export async function minutesHeld(tx: Tx, which: Which): Promise<Minutes | null> {
  if (!isId(which.eventId)) return null;
  const [held] = await tx.select().from(minutes).where(isIt(which)).for('update');
  return held ?? null;
}

/** The same, begun where nobody noted anything yet. */
export async function minutesBegun(tx: Tx, which: Which, now: Date): Promise<Minutes> {
  await tx
    .insert(minutes)
    .values({ ...which, state: 'draft', audience: 'members', version: 0, madeAt: now })
    .onConflictDoNothing();
  const held = await minutesHeld(tx, which);
  if (!held) throw new Error('Minutes that were begun are gone');
  return held;
}

/** Each change is a new version; pages that show them hear of it. */
export async function changeMinutes(tx: Tx, which: Which, change: Partial<Minutes> = {}): Promise<void> {
  await tx
    .update(minutes)
    .set({ ...change, version: sql`${minutes.version} + 1` })
    .where(isIt(which));
  await changed(tx, minutesTopicOf(which.eventId));
}

/** Of approved ones this alone may still be said. */
export async function markDistributed(
  tx: Tx,
  which: Which,
  { by, now }: { by: string | null; now: Date },
): Promise<void> {
  await tx.update(minutes).set({ distributedAt: now, distributedBy: by }).where(isIt(which));
  await changed(tx, minutesTopicOf(which.eventId));
}

/** Those that nobody objected to until their day, in any network. */
export const tacitlyDue = (db: Db, today: string): Promise<Which[]> =>
  db
    .select({ networkId: minutes.networkId, eventId: minutes.eventId })
    .from(minutes)
    .where(and(eq(minutes.state, 'toApprove'), eq(minutes.way, 'tacit'), lt(minutes.approveUntil, today)));
