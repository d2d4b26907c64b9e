import { and, asc, eq, isNull, ne, or, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { attendance } from '../tables/index.ts';
import type { Which } from './meetings.ts';
import { meetingTopicOf } from './topic.ts';

export type Attendance = typeof attendance.$inferSelect;
export type NewAttendance = Pick<Attendance, 'name' | 'state'> &
  Partial<
    Pick<
      Attendance,
      | 'personId'
      | 'organisationId'
      | 'organisationName'
      | 'email'
      | 'lang'
      | 'agendaItemId'
      | 'replacesId'
      | 'invitedAt'
      | 'saidAt'
      | 'by'
      | 'registrationId'
    >
  >;

const ofEvent = ({ networkId, eventId }: Which) =>
  and(eq(attendance.networkId, networkId), eq(attendance.eventId, eventId), eq(attendance.removed, false));

/** Everybody who was asked, answered, came or is announced, by name. */
export const attendanceOf = (db: Db, which: Which): Promise<Attendance[]> =>
  db
    .select()
    .from(attendance)
    .where(ofEvent(which))
    .orderBy(asc(sql`lower(${attendance.name})`), asc(attendance.id));

export async function attendeeOf(db: Db, which: Which & { attendanceId: string }): Promise<Attendance | null> {
  if (!isId(which.attendanceId)) return null;
  const [found] = await db
    .select()
    .from(attendance)
    .where(and(ofEvent(which), eq(attendance.id, which.attendanceId)));
  return found ?? null;
}

/**
 * Puts somebody on the list. A person, or an address without account, stands on it once: null when they do already. Taken
 * off before, they are on it again. The meeting is held by whoever calls.
 */
export async function addAttendance(tx: Tx, which: Which, who: NewAttendance): Promise<string | null> {
  const { networkId, eventId } = which;
  const same = who.personId
    ? eq(attendance.personId, who.personId)
    : who.email
      ? and(isNull(attendance.personId), eq(sql`lower(${attendance.email})`, who.email.toLowerCase()))
      : undefined;
  const tied = who.agendaItemId
    ? or(isNull(attendance.agendaItemId), eq(attendance.agendaItemId, who.agendaItemId))
    : undefined;
  const [known] = same
    ? await tx
        .select({ id: attendance.id, removed: attendance.removed })
        .from(attendance)
        .where(and(eq(attendance.networkId, networkId), eq(attendance.eventId, eventId), same, tied))
        .limit(1)
    : [];
  if (known && !known.removed) return null;
  const id = known?.id ?? newId();
  const here = and(eq(attendance.networkId, networkId), eq(attendance.id, id));
  if (known)
    await tx
      .update(attendance)
      .set({ ...who, removed: false })
      .where(here);
  else await tx.insert(attendance).values({ networkId, eventId, id, ...who });
  await changed(tx, meetingTopicOf(eventId));
  return id;
}

type Change = Partial<Omit<Attendance, 'networkId' | 'eventId' | 'id'>>;

export async function changeAttendance(tx: Tx, which: Which & { attendanceId: string }, change: Change): Promise<void> {
  await tx
    .update(attendance)
    .set(change)
    .where(and(ofEvent(which), eq(attendance.id, which.attendanceId)));
  await changed(tx, meetingTopicOf(which.eventId));
}

/** Whoever has this registration of the calendar, or whose it is by person or address. null: nobody on the list. */
export async function attendeeRegistered(
  db: Db,
  which: Which,
  { id, personId, email }: { id: string; personId: string | null; email: string | null },
): Promise<Attendance | null> {
  const theirs = personId
    ? eq(attendance.personId, personId)
    : email
      ? and(isNull(attendance.personId), eq(sql`lower(${attendance.email})`, email.toLowerCase()))
      : undefined;
  const [found] = await db
    .select()
    .from(attendance)
    .where(and(ofEvent(which), or(eq(attendance.registrationId, id), theirs)))
    .orderBy(asc(sql`${attendance.registrationId} is distinct from ${id}`))
    .limit(1);
  return found ?? null;
}

/** Names of organisations that the directory does not know, as they were written before. */
export const organisationsWritten = (db: Db, networkId: string): Promise<{ name: string | null }[]> =>
  db
    .selectDistinct({ name: attendance.organisationName })
    .from(attendance)
    .where(and(eq(attendance.networkId, networkId), ne(attendance.organisationName, '')));
