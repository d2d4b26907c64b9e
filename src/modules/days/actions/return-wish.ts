import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { topicOf } from '../store/topic.ts';
import { markWishReturned } from '../store/wishes-kept.ts';

/** Undoes a removal. */
export function returnWish(db: Db, { networkId }: Member, which: { eventId: string; wishId: string }): Promise<void> {
  return inTransaction(db, async (tx) => {
    orMissing((await markWishReturned(tx, { networkId, ...which })) || null);
    await changed(tx, topicOf(which.eventId));
  });
}
