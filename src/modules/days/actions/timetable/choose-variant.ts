import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { heldTimetable } from '../../store/timetable/held.ts';
import { useVariant } from '../../store/timetable/variants.ts';
import { topicOf } from '../../store/topic.ts';
import { roundsFollow } from './on-slots.ts';

/** `seen`: the variant that was in use on the page. */
type Choosing = { eventId: string; variantId: string; seen: string | null };

export type ChooseDecision =
  /** `before`: what undoing goes back to. */
  | { outcome: 'chosen'; before: string | null }
  /** Somebody chose another one meanwhile. */
  | { outcome: 'stale' };

/** The variant people work with from now on: rounds begin and end as it says. */
export function chooseVariant(
  db: Db,
  { networkId }: Member,
  { eventId, variantId, seen }: Choosing,
): Promise<ChooseDecision> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const held = await heldTimetable(tx, which);
    const variant = orMissing(held.variants.find(({ id }) => id === variantId));
    if (held.inUse !== seen) return { outcome: 'stale' };

    await useVariant(tx, which, variantId);
    await roundsFollow(tx, which, variant.slots);
    await changed(tx, topicOf(eventId));
    return { outcome: 'chosen', before: held.inUse };
  });
}
