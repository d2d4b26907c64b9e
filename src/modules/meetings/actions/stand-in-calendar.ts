import { comesInvited, leavesInvited } from '#modules/calendar';
import type { Tx } from '#platform/db';
import type { AttendanceState } from '../rules/kinds.ts';
import { type Attendance, changeAttendance } from '../store/attendance.ts';
import type { Which } from '../store/meetings.ts';

type Authored = { by: string | null; now: Date };

/**
 * A step: whoever comes to the whole meeting is registered in the calendar, has the date among theirs and is told there
 * what changes; whoever does not come any more is not. Somebody who comes for one point is written to by the meeting alone.
 */
export async function standInCalendar(
  tx: Tx,
  which: Which,
  person: Attendance,
  state: AttendanceState,
  { by, now }: Authored,
): Promise<void> {
  const { id: attendanceId, registrationId, agendaItemId } = person;
  if (state === 'excused' && registrationId) await leavesInvited(tx, { ...which, registrationId, by }, now);
  if (state !== 'coming' || agendaItemId) return;
  const { personId, name, email, lang: language, organisationId, organisationName } = person;
  const who = { ...which, personId, name, email, language, organisationId, organisationName, registrationId };
  await changeAttendance(tx, { ...which, attendanceId }, { registrationId: await comesInvited(tx, who, now) });
}
