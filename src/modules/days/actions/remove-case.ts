import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { heldCase, markCaseRemoved, markCaseReturned } from '../store/cases-kept.ts';
import { topicOf } from '../store/topic.ts';

type Removing = { eventId: string; caseId: string; version: number };

/** It can return as it was. stale: somebody changed it since the form was shown. */
export function removeCase(
  db: Db,
  { networkId }: Member,
  { eventId, caseId, version }: Removing,
  now: Date,
): Promise<'removed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const held = orMissing(await heldCase(tx, { networkId, eventId, caseId }));
    if (held.version !== version) return 'stale';

    await markCaseRemoved(tx, { networkId, eventId, caseId }, now);
    await changed(tx, topicOf(eventId));
    return 'removed';
  });
}

/** Undoes that. */
export function returnCase(db: Db, { networkId }: Member, which: { eventId: string; caseId: string }): Promise<void> {
  return inTransaction(db, async (tx) => {
    orMissing((await markCaseReturned(tx, { networkId, ...which })) || null);
    await changed(tx, topicOf(which.eventId));
  });
}
