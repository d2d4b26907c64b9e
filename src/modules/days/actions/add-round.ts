import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { refusedSizes, type SizesRefusal } from '../rules/sizes.ts';
import { type RoundWritten, saveRound } from '../store/rounds.ts';
import { topicOf } from '../store/topic.ts';

export type AddRoundDecision = { outcome: 'added'; roundId: string } | { outcome: 'refused'; sizes: SizesRefusal };

export function addRound(
  db: Db,
  { networkId }: Member,
  { eventId, ...written }: RoundWritten & { eventId: string },
): Promise<AddRoundDecision> {
  return inTransaction(db, async (tx) => {
    const sizes = refusedSizes(written);
    if (sizes) return { outcome: 'refused', sizes };

    const roundId = await saveRound(tx, { networkId, eventId }, written);
    await changed(tx, topicOf(eventId));
    return { outcome: 'added', roundId };
  });
}
