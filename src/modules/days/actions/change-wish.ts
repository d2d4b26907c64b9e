import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { decideWish, type WishRefusal, type WishTyped } from '../rules/wish-decision.ts';
import { dayOf } from '../store/day.ts';
import { peopleTopicOf, topicOf } from '../store/topic.ts';
import { endWordOf, heldWish, changeWish as saveChange } from '../store/wishes-kept.ts';

type Changing = WishTyped & { eventId: string; wishId: string; version: number };

export type ChangedWish =
  | { outcome: 'changed' }
  | ({ outcome: 'refused' } & WishRefusal)
  /** Somebody changed it since the form was shown. */
  | { outcome: 'stale' };

export function changeWish(
  db: Db,
  { networkId }: Member,
  { eventId, wishId, version, ...typed }: Changing,
  now: Date,
): Promise<ChangedWish> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const held = orMissing(await heldWish(tx, { ...which, wishId }));
    const [{ rounds }, people] = [await dayOf(tx, which), await participantsOf(tx, which)];
    const decision = decideWish(typed, people, rounds);
    if (decision.outcome === 'refused') return decision;
    if (held.version !== version) return { outcome: 'stale' };

    await saveChange(tx, { ...which, wishId }, decision.wish);
    // That the former wish cannot be kept was accepted, not that this one cannot.
    await endWordOf(tx, which, `wish:${wishId}`, now);
    await changed(tx, topicOf(eventId));
    await changed(tx, peopleTopicOf(eventId));
    return { outcome: 'changed' };
  });
}
