import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { savePublished } from '../../store/timetable/heads.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { topicOf } from '../../store/topic.ts';

/** The public page of the event says titles and hours from now on, or no longer. Doing it twice changes nothing. */
export function publishTimetable(
  db: Db,
  { networkId, personId }: Member,
  { eventId, isPublic }: { eventId: string; isPublic: boolean },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const { publishedAt } = await heldTimetable(tx, which);
    if ((publishedAt !== null) === isPublic) return;
    await savePublished(tx, which, isPublic ? { by: personId, at: now } : null);
    await changed(tx, topicOf(eventId));
  });
}
