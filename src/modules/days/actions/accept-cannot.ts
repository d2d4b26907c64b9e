import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import type { Written } from '#platform/texts';
import type { Origin } from '../rules/wishes.ts';
import { peopleTopicOf, topicOf } from '../store/topic.ts';
import { heldAcceptance, saveAcceptance } from '../store/wishes-kept.ts';

/** `seen`: the word that stood about this wish when the form was shown; null: none. */
type Accepting = { eventId: string; origin: Origin; reason: Written; seen: string | null };

/** That a wish cannot be kept is accepted, with a reason that stays on the page of the day. */
export function acceptCannot(
  db: Db,
  { networkId, personId }: Member,
  { eventId, origin, reason, seen }: Accepting,
  now: Date,
): Promise<'accepted' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    if ((await heldAcceptance(tx, which, origin)) !== seen) return 'stale';

    await saveAcceptance(tx, which, { origin, reason, by: personId, now });
    await changed(tx, topicOf(eventId));
    await changed(tx, peopleTopicOf(eventId));
    return 'accepted';
  });
}
