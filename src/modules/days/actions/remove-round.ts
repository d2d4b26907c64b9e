import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { heldDay } from '../store/held.ts';
import { markRemoved } from '../store/rounds.ts';
import { topicOf } from '../store/topic.ts';

type Removing = { eventId: string; roundId: string; version: number };

/** Its groups and seats are kept: the round can return as it was. */
export function removeRound(
  db: Db,
  { networkId, personId }: Member,
  { eventId, roundId, version }: Removing,
  now: Date,
): Promise<'removed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const round = orMissing(day.rounds.find(({ id }) => id === roundId));
    if (round.version !== version) return 'stale';

    await markRemoved(tx, { networkId, eventId, roundId }, personId, now);
    await changed(tx, topicOf(eventId));
    return 'removed';
  });
}
