import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { copyVariant, saveVariant, useVariant } from '../../store/timetable/variants.ts';
import { topicOf } from '../../store/topic.ts';

/** `from`: a copy of this one, slots and budget. null: begins empty. */
type Making = { eventId: string; name: Written; from: string | null };

/** The first one is in use. */
export function makeVariant(
  db: Db,
  { networkId, personId }: Member,
  { eventId, name, from }: Making,
  now: Date,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const author = { by: personId, now };
    const timetable = await heldTimetable(tx, which);
    const copied = from === null ? null : orMissing(timetable.variants.find(({ id }) => id === from));

    const variantId = await saveVariant(tx, which, { name, ...author });
    if (copied) await copyVariant(tx, which, { from: copied, to: variantId, act: timetable.acts, ...author });
    if (timetable.inUse === null) await useVariant(tx, which, variantId);
    await changed(tx, topicOf(eventId));
    return variantId;
  });
}
