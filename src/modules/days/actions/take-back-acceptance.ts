import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { heldDay } from '../store/held.ts';
import { peopleTopicOf, topicOf } from '../store/topic.ts';
import { endAcceptance, returnAcceptance } from '../store/wishes-kept.ts';

type Which = { eventId: string; acceptanceId: string };

/** The word stays in the history, and can stand again. */
export function takeBackAcceptance(db: Db, { networkId }: Member, which: Which, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    orMissing(await endAcceptance(tx, { networkId, ...which }, now));
    await changed(tx, topicOf(which.eventId));
    await changed(tx, peopleTopicOf(which.eventId));
  });
}

/** Undoes that. */
export function letAcceptanceStand(db: Db, { networkId }: Member, which: Which, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    await heldDay(tx, { networkId, eventId: which.eventId });
    orMissing(await returnAcceptance(tx, { networkId, ...which }, now));
    await changed(tx, topicOf(which.eventId));
    await changed(tx, peopleTopicOf(which.eventId));
  });
}
