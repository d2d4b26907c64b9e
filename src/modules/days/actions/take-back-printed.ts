import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { markTakenBack } from '../store/printed.ts';
import { topicOf } from '../store/topic.ts';

type TakingBack = { eventId: string; printedId: string };

/** What was printed was not handed out: what was printed before counts again. */
export const takeBackPrinted = (db: Db, member: Member, taking: TakingBack, now: Date) => mark(db, member, taking, now);

/** It was handed out after all. */
export const returnPrinted = (db: Db, member: Member, taking: TakingBack) => mark(db, member, taking, null);

function mark(db: Db, { networkId }: Member, { eventId, printedId }: TakingBack, at: Date | null): Promise<void> {
  return inTransaction(db, async (tx) => {
    orMissing((await markTakenBack(tx, { networkId, eventId }, printedId, at)) || null);
    await changed(tx, topicOf(eventId));
  });
}
