import { type Db, inTransaction } from '#platform/db';
import { orMissing } from '#platform/missing';
import { mayAnswer } from '../rules/attendance.ts';
import { addAttendance, attendanceOf, attendeeOf, changeAttendance } from '../store/attendance.ts';
import { meetingHeld } from '../store/meetings.ts';
import { standInCalendar } from './stand-in-calendar.ts';
import { writeInvitations } from './write-invitations.ts';

type Saying = {
  networkId: string;
  eventId: string;
  attendanceId: string;
  answer: 'coming' | 'excused' | 'replaced';
  /** Who comes in their place. */
  replacement: { name: string; email: string } | null;
};

/** over: it is, or does not take place. Said again it is changed; whoever comes in somebody's place is written to once. */
export function sayWhether(
  db: Db,
  { networkId, eventId, attendanceId, answer, replacement }: Saying,
  now: Date,
): Promise<'said' | 'over'> {
  const which = { networkId, eventId };
  return inTransaction(db, async (tx) => {
    const meeting = orMissing(await meetingHeld(tx, which));
    const person = orMissing(await attendeeOf(tx, { ...which, attendanceId }));
    if (!mayAnswer(meeting.event, now)) return 'over';
    // A guest who comes stays a guest.
    const coming = person.agendaItemId ? ('guest' as const) : ('coming' as const);
    const state = answer === 'coming' ? coming : ('excused' as const);
    await changeAttendance(tx, { ...which, attendanceId }, { state, saidAt: now, by: null });
    await standInCalendar(tx, which, person, state, { by: person.personId, now });
    if (answer !== 'replaced' || !replacement) return 'said';
    await addAttendance(tx, which, {
      ...replacement,
      lang: person.lang,
      organisationId: person.organisationId,
      organisationName: person.organisationName,
      state: 'invited',
      replacesId: attendanceId,
    });
    await writeInvitations(tx, which, await attendanceOf(tx, which), now);
    return 'said';
  });
}
