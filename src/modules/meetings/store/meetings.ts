import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { type EventFacts, eventOf } from '#modules/calendar';
import { type Db, isId, type Tx } from '#platform/db';
import { meeting } from '../tables/index.ts';

export type MeetingRow = typeof meeting.$inferSelect;
export type Which = { networkId: string; eventId: string };
/** `event` says when, where, in which language and for which space. */
export type Meeting = MeetingRow & { event: EventFacts };

const isIt = ({ networkId, eventId }: Which) => and(eq(meeting.networkId, networkId), eq(meeting.eventId, eventId));

/** What a meeting is before anybody wrote anything about it: each event of that kind is one. */
const untouched = ({ networkId, eventId }: Which): MeetingRow => ({
  networkId,
  eventId,
  seriesId: null,
  purpose: null,
  chairId: null,
  noteTakerId: null,
  timeKeeperId: null,
  minutesAvailable: null,
  agendaSentAt: null,
  agendaSentActs: null,
  acts: 0,
  version: 1,
});

/** null: no meeting, or of another network. Says nothing about who may see it. */
export async function meetingOf(db: Db, which: Which): Promise<Meeting | null> {
  if (!isId(which.eventId)) return null;
  // One after the other: a transaction has one connection, and asks one thing at a time.
  const event = await eventOf(db, which);
  if (event?.kind !== 'meeting') return null;
  const [row] = await db.select().from(meeting).where(isIt(which));
  return { ...(row ?? untouched(which)), event };
}

/** Holds the meeting until the transaction ends. */
export async function meetingHeld(tx: Tx, which: Which): Promise<Meeting | null> {
  const event = await eventOf(tx, which);
  if (event?.kind !== 'meeting') return null;
  const [row] = await meetingsHeld(tx, which.networkId, [which.eventId]);
  return row ? { ...row, event } : null;
}

/** Several at once, always in the same order, so that two who hold some of the same do not wait for each other. */
export async function meetingsHeld(tx: Tx, networkId: string, eventIds: readonly string[]): Promise<MeetingRow[]> {
  const ids = [...new Set(eventIds)].sort();
  if (ids.length === 0) return [];
  await tx
    .insert(meeting)
    .values(ids.map((eventId) => ({ networkId, eventId })))
    .onConflictDoNothing();
  return tx
    .select()
    .from(meeting)
    .where(and(eq(meeting.networkId, networkId), inArray(meeting.eventId, ids)))
    .orderBy(asc(meeting.eventId))
    .for('update');
}

type Change = Partial<Omit<MeetingRow, 'networkId' | 'eventId' | 'version' | 'acts'>>;

/** The meeting is held by whoever calls. */
export async function saveMeeting(tx: Tx, which: Which, change: Change): Promise<void> {
  await tx
    .update(meeting)
    .set({ ...change, version: sql`${meeting.version} + 1` })
    .where(isIt(which));
}

/** One more act on its agenda: pages that show it are old, and whoever acts on what they saw before is told. */
export async function countAct(tx: Tx, which: Which): Promise<void> {
  await tx
    .update(meeting)
    .set({ acts: sql`${meeting.acts} + 1` })
    .where(isIt(which));
}

/** The rows of several meetings, those that have one. */
export const meetingRows = (db: Db, networkId: string, eventIds: readonly string[]): Promise<MeetingRow[]> =>
  eventIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(meeting)
        .where(and(eq(meeting.networkId, networkId), inArray(meeting.eventId, [...eventIds])));
