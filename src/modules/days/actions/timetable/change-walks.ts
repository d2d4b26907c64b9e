import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import type { Walk } from '../../rules/timetable/timetable.ts';
import { saveWalks } from '../../store/timetable/heads.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { topicOf } from '../../store/topic.ts';

/** stale: somebody said other minutes since the form was shown. */
export function changeWalks(
  db: Db,
  { networkId }: Member,
  { eventId, walks, version }: { eventId: string; walks: readonly Walk[]; version: number },
): Promise<'changed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const { walksVersion } = await heldTimetable(tx, which);
    if (walksVersion !== version) return 'stale';
    await saveWalks(
      tx,
      which,
      walks.filter(({ minutes }) => minutes > 0),
      version + 1,
    );
    await changed(tx, topicOf(eventId));
    return 'changed';
  });
}
