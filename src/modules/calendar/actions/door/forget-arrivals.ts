import { type Db, inTransaction } from '#platform/db';
import { attendanceOf } from '../../rules/door/attendance.ts';
import { presenceOf } from '../../store/door/arrivals.ts';
import { eventsWithArrivals, forgetArrivalsOf, saveAttendance } from '../../store/door/attendance.ts';
import { peopleAtDoor } from '../../store/door/people-at-door.ts';

/** Who came is forgotten; how many, of which organisation and role, stays. One event after the other. */
export async function forgetArrivals(db: Db, before: Date): Promise<void> {
  for (const which of await eventsWithArrivals(db, before))
    await inTransaction(db, async (tx) => {
      const people = await peopleAtDoor(tx, { ...which, lang: 'fr' });
      await saveAttendance(tx, which, attendanceOf(people, await presenceOf(tx, which), 'fr'));
      await forgetArrivalsOf(tx, which);
    });
}
