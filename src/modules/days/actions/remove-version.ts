import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { topicOf } from '../store/topic.ts';
import { markVersionRemoved } from '../store/versions.ts';

type Which = { eventId: string; versionId: string };

/** Takes a kept version off the list; it can come back. */
export const removeVersion = (db: Db, member: Member, which: Which, now: Date): Promise<void> =>
  mark(db, member, which, now);

export const bringBackVersion = (db: Db, member: Member, which: Which): Promise<void> => mark(db, member, which, null);

function mark(db: Db, { networkId }: Member, { eventId, versionId }: Which, at: Date | null): Promise<void> {
  return inTransaction(db, async (tx) => {
    orMissing((await markVersionRemoved(tx, { networkId, eventId }, versionId, at)) || null);
    await changed(tx, topicOf(eventId));
  });
}
