import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { markReturned } from '../store/rounds.ts';
import { topicOf } from '../store/topic.ts';

/** Undoes a removal. */
export function returnRound(db: Db, { networkId }: Member, which: { eventId: string; roundId: string }): Promise<void> {
  return inTransaction(db, async (tx) => {
    orMissing((await markReturned(tx, { networkId, ...which })) || null);
    await changed(tx, topicOf(which.eventId));
  });
}
