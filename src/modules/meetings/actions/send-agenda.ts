import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { agendaSent } from '../mails/kinds.ts';
import { mayLead } from '../rules/may.ts';
import { attendanceOf } from '../store/attendance.ts';
import { meetingHeld, saveMeeting } from '../store/meetings.ts';

/**
 * Sends the agenda to everybody on the list who has not excused themselves; pressed twice on the same agenda, it is one
 * letter. A guest of one point gets that point alone. Returns how many were written to.
 */
export function sendAgenda(db: Db, member: Member, eventId: string, now: Date): Promise<number> {
  const which = { networkId: member.networkId, eventId };
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, which));
    if (!mayLead(meeting, member) || meeting.event.cancelledAt) throw new Missing();
    const people = (await attendanceOf(tx, which)).filter(({ state, email }) => email !== null && state !== 'excused');
    for (const { id: attendanceId, personId, email, lang } of people) {
      const to = { personId, address: email ?? '', lang: lang ?? ('fr' as const) };
      const occasion = `agenda:${attendanceId}:${meeting.acts}`;
      await post(tx, agendaSent, { to, occasion, data: { ...which, attendanceId }, now });
    }
    await saveMeeting(tx, which, { agendaSentAt: now, agendaSentActs: meeting.acts });
    return people.length;
  });
}
