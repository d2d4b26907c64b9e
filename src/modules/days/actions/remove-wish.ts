import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { topicOf } from '../store/topic.ts';
import { heldWish, markWishRemoved } from '../store/wishes-kept.ts';

type Removing = { eventId: string; wishId: string; version: number };

/** It can return as it was. */
export function removeWish(
  db: Db,
  { networkId, personId }: Member,
  { eventId, wishId, version }: Removing,
  now: Date,
): Promise<'removed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const held = orMissing(await heldWish(tx, { networkId, eventId, wishId }));
    if (held.version !== version) return 'stale';

    await markWishRemoved(tx, { networkId, eventId, wishId }, personId, now);
    await changed(tx, topicOf(eventId));
    return 'removed';
  });
}
