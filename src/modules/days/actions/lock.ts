import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { isLocked } from '../rules/locks.ts';
import { saveAct } from '../store/acts.ts';
import { heldDay } from '../store/held.ts';
import { topicOf } from '../store/topic.ts';

type Locking = {
  eventId: string;
  roundId: string;
  /** Index of the group; null: the whole round. */
  group: number | null;
  locked: boolean;
};

/** `act`: its number, to undo it; null: it was so already, somebody else did the same. */
export type Locked = { act: number | null };

/**
 * Pins a round or one of its groups as it is now, or lets it go: the mixing leaves what is pinned alone. What somebody
 * changed meanwhile is pinned with the rest; nothing of it is lost.
 */
export function lock(
  db: Db,
  { networkId, personId }: Member,
  { eventId, roundId, group, locked }: Locking,
  now: Date,
): Promise<Locked> {
  return inTransaction(db, async (tx) => {
    const day = await heldDay(tx, { networkId, eventId });
    const round = orMissing(day.rounds.find(({ id }) => id === roundId));
    // Before it is composed there is nothing to hold; tables that are drawn by lot are drawn all together.
    orMissing(round.groups[group ?? 0]);
    if (group !== null && round.way === 'drawn') throw new Missing();
    const before = isLocked(round, group);
    if (before === locked) return { act: null };

    const changes = { seats: [], groupCounts: [], locks: [{ roundId, group, before, after: locked }] };
    const act = await saveAct(tx, networkId, day, { what: 'lock', changes, by: personId, now });
    await changed(tx, topicOf(eventId));
    return { act };
  });
}
