import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { forgetDevicesBefore } from '../store/capture/sayings.ts';
import { forgetAuthor, forgetRegistration, forgetSeatsBefore } from '../store/forget.ts';
import { forgetInTimetables } from '../store/timetable/forget.ts';
import { topicOf } from '../store/topic.ts';

/** Their place becomes free. */
export function forgetRegistered(
  db: Db,
  { networkId, eventId, registrationId }: { networkId: string; eventId: string; registrationId: string },
): Promise<void> {
  return inTransaction(db, async (tx) => {
    await forgetRegistration(tx, networkId, registrationId);
    await changed(tx, topicOf(eventId));
  });
}

export function forgetPerson(db: Db, personId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    await forgetAuthor(tx, personId);
    await forgetInTimetables(tx, personId);
  });
}

export function forgetOldSeats(db: Db, before: Date): Promise<void> {
  return inTransaction(db, (tx) => forgetSeatsBefore(tx, before));
}

export function forgetPhones(db: Db, before: Date): Promise<void> {
  return inTransaction(db, (tx) => forgetDevicesBefore(tx, before));
}
