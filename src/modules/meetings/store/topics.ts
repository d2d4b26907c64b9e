import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Written } from '#platform/texts';
import { meetingTopic } from '../tables/index.ts';

export type Topic = typeof meetingTopic.$inferSelect;
type Which = { networkId: string; topicId: string };

const isIt = ({ networkId, topicId }: Which) =>
  and(eq(meetingTopic.networkId, networkId), eq(meetingTopic.id, topicId));

/** Open pages with the list of meetings listen to it. */
export const meetingsTopicOf = (networkId: string): string => `meetings:${networkId}`;

/** What waits for its meeting, the oldest first. */
export const topicsWaiting = (db: Db, networkId: string): Promise<Topic[]> =>
  db
    .select()
    .from(meetingTopic)
    .where(and(eq(meetingTopic.networkId, networkId), isNull(meetingTopic.eventId), isNull(meetingTopic.droppedAt)))
    .orderBy(asc(meetingTopic.proposedAt), asc(meetingTopic.id));

export async function topicOf(db: Db, which: Which): Promise<Topic | null> {
  if (!isId(which.topicId)) return null;
  const [found] = await db.select().from(meetingTopic).where(isIt(which));
  return found ?? null;
}

/** Holds the subject until the transaction ends: it becomes one meeting. */
export async function topicHeld(tx: Tx, which: Which): Promise<Topic | null> {
  if (!isId(which.topicId)) return null;
  const [held] = await tx.select().from(meetingTopic).where(isIt(which)).for('update');
  return held ?? null;
}

type Proposing = { title: Written; why: Written | null; spaceId: string | null; id?: string };

export async function saveTopic(
  tx: Tx,
  networkId: string,
  { id = newId(), ...topic }: Proposing,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  const row = { networkId, id, ...topic, proposedBy: by, proposedAt: now };
  await tx.insert(meetingTopic).values(row).onConflictDoNothing();
  await changed(tx, meetingsTopicOf(networkId));
}

/** It is a meeting now, or a point of one. false: it was already, and stays what it is. */
export async function meetingMade(
  tx: Tx,
  { networkId, topicId, eventId }: Which & { eventId: string },
): Promise<boolean> {
  const taken = await tx
    .update(meetingTopic)
    .set({ eventId, version: sql`${meetingTopic.version} + 1` })
    .where(and(isIt({ networkId, topicId }), isNull(meetingTopic.eventId)))
    .returning({ id: meetingTopic.id });
  await changed(tx, meetingsTopicOf(networkId));
  return taken.length > 0;
}

export async function dropTopic(
  tx: Tx,
  which: Which,
  dropped: { at: Date; words: Written | null } | null,
): Promise<void> {
  await tx
    .update(meetingTopic)
    .set({ droppedAt: dropped?.at ?? null, dropped: dropped?.words ?? null, version: sql`${meetingTopic.version} + 1` })
    .where(isIt(which));
  await changed(tx, meetingsTopicOf(which.networkId));
}
