import { participantsOf } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import type { Written } from '#platform/texts';
import { cannotKeep } from '../rules/cannot-keep.ts';
import type { Origin } from '../rules/wishes.ts';
import { heldDay } from '../store/held.ts';
import { communesFor } from '../store/mixable.ts';
import { peopleTopicOf, topicOf } from '../store/topic.ts';
import { saveAcceptance } from '../store/wishes-kept.ts';

/** `seen`: the word that stood about this wish when the form was shown; null: none. */
type Accepting = { eventId: string; origin: string; reason: Written; seen: string | null };

/** possible: by now it can be kept, or is no longer wished for. stale: somebody else said something about it. */
export type Accepted = { outcome: 'accepted'; acceptanceId: string } | { outcome: 'possible' } | { outcome: 'stale' };

/** That a wish cannot be kept is accepted, with a reason that stays on the page of the day. */
export function acceptCannot(
  db: Db,
  { networkId, personId }: Member,
  { eventId, origin, reason, seen }: Accepting,
  now: Date,
): Promise<Accepted> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const day = await heldDay(tx, which);
    const people = await participantsOf(tx, which);
    const communeOf = await communesFor(tx, networkId, day);
    const cannot = cannotKeep({ day, people, communeOf }).find((one) => one.origin === origin);
    if (!cannot) return { outcome: 'possible' };
    if (standing(day.accepted, cannot.origin) !== seen) return { outcome: 'stale' };

    const acceptanceId = await saveAcceptance(tx, which, { origin: cannot.origin, reason, by: personId, now });
    await changed(tx, topicOf(eventId));
    await changed(tx, peopleTopicOf(eventId));
    return { outcome: 'accepted', acceptanceId };
  });
}

const standing = (accepted: readonly { id: string; origin: Origin }[], origin: Origin): string | null =>
  accepted.find((one) => one.origin === origin)?.id ?? null;
