import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { decideWish, type WishRefusal, type WishTyped } from '../rules/wish-decision.ts';
import { dayOf } from '../store/day.ts';
import { topicOf } from '../store/topic.ts';
import { saveWish } from '../store/wishes-kept.ts';

export type MadeWish = { outcome: 'made'; wishId: string } | ({ outcome: 'refused' } & WishRefusal);

export function makeWish(
  db: Db,
  { networkId, personId }: Member,
  { eventId, ...typed }: WishTyped & { eventId: string },
  now: Date,
): Promise<MadeWish> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const [{ rounds }, people] = [await dayOf(tx, which), await participantsOf(tx, which)];
    const decision = decideWish(typed, people, rounds);
    if (decision.outcome === 'refused') return decision;

    const wishId = await saveWish(tx, which, decision.wish, personId, now);
    await changed(tx, topicOf(eventId));
    return { outcome: 'made', wishId };
  });
}
