import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import type { DaySettings } from '../rules/wishes.ts';
import { peopleTopicOf, topicOf } from '../store/topic.ts';
import { saveSettings } from '../store/wishes-kept.ts';

/** Says what is wished for the whole day; its groups stay until it is composed again. */
export function changeSettings(
  db: Db,
  { networkId }: Member,
  { eventId, ...settings }: DaySettings & { eventId: string },
): Promise<'changed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    if (!(await saveSettings(tx, { networkId, eventId }, settings))) return 'stale';
    await changed(tx, topicOf(eventId));
    // How many places there are for service users stands beside the registration.
    await changed(tx, peopleTopicOf(eventId));
    return 'changed';
  });
}
