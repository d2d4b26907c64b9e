import { and, asc, eq, lt } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import type { AttendanceLine } from '../../rules/door/attendance.ts';
import { arrival, attendance, event } from '../../tables/index.ts';

type Which = { networkId: string; eventId: string };

/** What was counted before it was forgotten who it was; empty: it is still known. */
export function attendanceKept(db: Db, { networkId, eventId }: Which): Promise<AttendanceLine[]> {
  const { organisation, role, registered, came, walkedIn, admitted } = attendance;
  return db
    .select({ organisation, role, registered, came, walkedIn, admitted })
    .from(attendance)
    .where(and(eq(attendance.networkId, networkId), eq(attendance.eventId, eventId)))
    .orderBy(asc(attendance.line));
}

export async function saveAttendance(tx: Tx, which: Which, lines: readonly AttendanceLine[]): Promise<void> {
  if (lines.length === 0) return;
  await tx
    .insert(attendance)
    .values(lines.map((counted, line) => ({ ...which, line, ...counted })))
    .onConflictDoNothing();
}

/** Events that ended before this day and of which is known by name who came. */
export async function eventsWithArrivals(db: Db, day: Date): Promise<Which[]> {
  return db
    .selectDistinct({ networkId: arrival.networkId, eventId: arrival.eventId })
    .from(arrival)
    .innerJoin(event, and(eq(event.networkId, arrival.networkId), eq(event.id, arrival.eventId)))
    .where(lt(event.endsAt, day));
}

export async function forgetArrivalsOf(tx: Tx, { networkId, eventId }: Which): Promise<void> {
  await tx.delete(arrival).where(and(eq(arrival.networkId, networkId), eq(arrival.eventId, eventId)));
}
