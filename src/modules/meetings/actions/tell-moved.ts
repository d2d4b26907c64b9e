import { type Db, inTransaction } from '#platform/db';
import { post } from '#platform/mail';
import { meetingMoved } from '../mails/kinds.ts';
import { isToldByMeeting } from '../rules/attendance.ts';
import { attendanceOf } from '../store/attendance.ts';
import { meetingOf } from '../store/meetings.ts';

type Moved = { networkId: string; eventId: string; version: number };

/** Another day or place, cancelled, or on after all: whoever was asked and is not told by the calendar is told, once for it. */
export async function tellMoved(db: Db, { version, ...which }: Moved, now: Date): Promise<void> {
  const meeting = await meetingOf(db, which);
  if (!meeting || now >= meeting.event.endsAt) return;
  const people = (await attendanceOf(db, which)).filter(isToldByMeeting);
  if (people.length === 0) return;
  await inTransaction(db, async (tx) => {
    for (const { id: attendanceId, personId, email, lang } of people) {
      if (!email) continue;
      const to = { personId, address: email, lang: lang ?? ('fr' as const) };
      const data = { ...which, attendanceId, version };
      await post(tx, meetingMoved, { to, occasion: `moved:${attendanceId}:${version}`, data, now });
    }
  });
}
