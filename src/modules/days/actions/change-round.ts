import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { refusedSizes, type SizesRefusal } from '../rules/sizes.ts';
import { heldDay } from '../store/held.ts';
import { type RoundWritten, changeRound as saveChange } from '../store/rounds.ts';
import { topicOf } from '../store/topic.ts';

type Changing = RoundWritten & { eventId: string; roundId: string; version: number };

export type ChangeRoundDecision =
  | { outcome: 'changed' }
  | { outcome: 'refused'; sizes: SizesRefusal }
  /** Somebody changed it since the form was shown. */
  | { outcome: 'stale' };

export function changeRound(
  db: Db,
  { networkId }: Member,
  { eventId, roundId, version, ...written }: Changing,
): Promise<ChangeRoundDecision> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const round = orMissing(day.rounds.find(({ id }) => id === roundId));
    const sizes = refusedSizes(written);
    if (sizes) return { outcome: 'refused', sizes };
    if (round.version !== version) return { outcome: 'stale' };

    await saveChange(tx, { networkId, eventId, roundId }, written);
    await changed(tx, topicOf(eventId));
    return { outcome: 'changed' };
  });
}
