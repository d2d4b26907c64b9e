import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { seatOf } from '../rules/move.ts';
import { saveAct } from '../store/acts.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';

type Pinning = { eventId: string; roundId: string; registrationId: string; pinned: boolean; seen: number };
export type Pinned = { outcome: 'pinned'; act: number } | { outcome: 'stale' };

/** Holds somebody's place whatever is composed, or lets go of it. */
export function pin(
  db: Db,
  { networkId, personId }: Member,
  { eventId, roundId, registrationId, pinned, seen }: Pinning,
  now: Date,
): Promise<Pinned> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const round = orMissing(day.rounds.find(({ id }) => id === roundId));
    const seat = orMissing(seatOf(round, registrationId));
    if (seat.act !== seen) return { outcome: 'stale' };

    const { group } = seat;
    const change = { roundId, registrationId, before: { group, pinned: seat.pinned }, after: { group, pinned } };
    const changes = { seats: [change], groupCounts: [] };
    const act = await saveAct(tx, networkId, day, { what: 'pin', changes, by: personId, now });
    await changed(tx, topicOf(eventId));
    return { outcome: 'pinned', act };
  });
}
