import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { heldDay } from '../store/held.ts';
import { saveCount } from '../store/rounds.ts';
import { topicOf } from '../store/topic.ts';

type Choosing = { eventId: string; roundId: string; count: number; version: number };

/** How many groups a round is to have; they are made when the day is composed. */
export function chooseCount(
  db: Db,
  { networkId }: Member,
  { eventId, roundId, count, version }: Choosing,
): Promise<'chosen' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const round = orMissing(day.rounds.find(({ id }) => id === roundId));
    if (round.version !== version) return 'stale';

    await saveCount(tx, { networkId, eventId, roundId }, count);
    await changed(tx, topicOf(eventId));
    return 'chosen';
  });
}
