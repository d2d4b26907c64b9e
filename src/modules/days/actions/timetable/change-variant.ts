import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { markVariantRemoved, markVariantReturned, renameVariant } from '../../store/timetable/variants.ts';
import { topicOf } from '../../store/topic.ts';

type WhichVariant = { eventId: string; variantId: string };

/** stale: somebody gave it another name since the form was shown. */
export function changeVariant(
  db: Db,
  { networkId }: Member,
  { eventId, variantId, version, name }: WhichVariant & { version: number; name: Written },
): Promise<'changed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const held = await heldTimetable(tx, which);
    const variant = orMissing(held.variants.find(({ id }) => id === variantId));
    if (variant.version !== version) return 'stale';
    await renameVariant(tx, { ...which, variantId }, name);
    await changed(tx, topicOf(eventId));
    return 'changed';
  });
}

/** It can return as it was. inUse: the day would be without a timetable. */
export function removeVariant(
  db: Db,
  { networkId }: Member,
  { eventId, variantId, version }: WhichVariant & { version: number },
  now: Date,
): Promise<'removed' | 'stale' | 'inUse'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const held = await heldTimetable(tx, which);
    const variant = orMissing(held.variants.find(({ id }) => id === variantId));
    if (held.inUse === variantId) return 'inUse';
    if (variant.version !== version) return 'stale';
    await markVariantRemoved(tx, { ...which, variantId }, now);
    await changed(tx, topicOf(eventId));
    return 'removed';
  });
}

/** Undoes that. */
export function returnVariant(db: Db, { networkId }: Member, { eventId, variantId }: WhichVariant): Promise<void> {
  return inTransaction(db, async (tx) => {
    orMissing((await markVariantReturned(tx, { networkId, eventId, variantId })) || null);
    await changed(tx, topicOf(eventId));
  });
}
