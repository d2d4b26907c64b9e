import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import type { AttendanceState } from '../rules/kinds.ts';
import { mayRun } from '../rules/may.ts';
import { addAttendance, attendeeOf, changeAttendance, type NewAttendance } from '../store/attendance.ts';
import { meetingHeld } from '../store/meetings.ts';
import { standInCalendar } from './stand-in-calendar.ts';

type Noting = {
  eventId: string;
  attendanceId: string;
  state: AttendanceState;
  /** What stood there when they looked. */
  seen: AttendanceState;
};

/** noted: somebody noted something else meanwhile; the newest is not written over unseen. */
export function noteAttendance(
  db: Db,
  member: Member,
  { eventId, attendanceId, state, seen }: Noting,
  now: Date,
): Promise<'done' | 'noted'> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, which));
    if (!mayRun(meeting, member)) throw new Missing();
    const person = orMissing(await attendeeOf(tx, { ...which, attendanceId }));
    if (person.state === state) return 'done';
    if (person.state !== seen) return 'noted';
    await changeAttendance(tx, { ...which, attendanceId }, { state, saidAt: now, by: member.personId });
    await standInCalendar(tx, which, person, state, { by: member.personId, now });
    return 'done';
  });
}

/** Somebody who was not on the list is there. */
export function noteSomebody(
  db: Db,
  member: Member,
  { eventId, who }: { eventId: string; who: Omit<NewAttendance, 'state'> },
  now: Date,
): Promise<void> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, which));
    if (!mayRun(meeting, member)) throw new Missing();
    const said = { saidAt: now, by: member.personId };
    await addAttendance(tx, which, { ...who, ...said, state: who.agendaItemId ? 'guest' : 'present' });
  });
}
