import { registrationOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { addAttendance, attendeeRegistered, changeAttendance } from '../store/attendance.ts';
import { meetingHeld } from '../store/meetings.ts';

type Registered = { networkId: string; eventId: string; registrationId: string };

/**
 * Somebody registered for a meeting in the calendar, or left it there: its list says the same. The registration is read
 * anew, so that it comes to the same in whatever order it is heard. What was seen at the meeting stays.
 */
export function followCalendar(db: Db, { registrationId, ...which }: Registered, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    if (!(await meetingHeld(tx, which))) return;
    const registration = await registrationOf(tx, { ...which, id: registrationId });
    if (!registration) return;
    const { state, personId, email, givenName, familyName, language: lang } = registration;
    const known = await attendeeRegistered(tx, which, registration);
    const said = { registrationId, saidAt: now, by: null };
    if (state === 'withdrawn') {
      if (known?.registrationId === registrationId && known.state === 'coming')
        await changeAttendance(tx, { ...which, attendanceId: known.id }, { ...said, state: 'excused' });
    } else if (state !== 'registered') {
      // They wait for a place, or for an answer: nothing is sure.
    } else if (!known) {
      const { organisationId, organisationName } = registration;
      const name = [givenName, familyName].filter(Boolean).join(' ');
      const who = { personId, name, email, lang, organisationId, organisationName, ...said, state: 'coming' as const };
      await addAttendance(tx, which, who);
    } else {
      const isNews = known.state === 'invited' || known.state === 'excused';
      const news = isNews ? { ...said, state: 'coming' as const } : { registrationId };
      await changeAttendance(tx, { ...which, attendanceId: known.id }, news);
    }
  });
}
