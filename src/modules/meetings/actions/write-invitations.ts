import type { Tx } from '#platform/db';
import { post } from '#platform/mail';
import { invitedToMeeting } from '../mails/kinds.ts';
import { type Attendance, changeAttendance } from '../store/attendance.ts';
import type { Which } from '../store/meetings.ts';

/** Each is written to once, in the transaction that says so. */
export async function writeInvitations(
  tx: Tx,
  which: Which,
  people: readonly Attendance[],
  now: Date,
): Promise<number> {
  let letters = 0;
  for (const { id: attendanceId, personId, email, lang, invitedAt, state } of people) {
    if (invitedAt || !email || (state !== 'invited' && state !== 'guest')) continue;
    const to = { personId, address: email, lang: lang ?? ('fr' as const) };
    const data = { networkId: which.networkId, eventId: which.eventId, attendanceId };
    await post(tx, invitedToMeeting, { to, occasion: `meeting:${attendanceId}`, data, now });
    await changeAttendance(tx, { ...which, attendanceId }, { invitedAt: now });
    letters += 1;
  }
  return letters;
}
