import { eventOf } from '#modules/calendar';
import type { Tx } from '#platform/db';
import { changed } from '#platform/live';
import { orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { momentOn } from '../../rules/hours.ts';
import { slotChanges, type TimetableAct } from '../../rules/timetable/acts.ts';
import { clockAt } from '../../rules/timetable/clock.ts';
import { endOf, type PlannedSlot } from '../../rules/timetable/slot.ts';
import { type Timetable, type Variant, variantNamed } from '../../rules/timetable/timetable.ts';
import type { Which } from '../../store/day.ts';
import { saveRoundHours } from '../../store/timetable/rounds-follow.ts';
import { saveTimetableAct } from '../../store/timetable/save.ts';
import { saveVariant, useVariant } from '../../store/timetable/variants.ts';
import { topicOf } from '../../store/topic.ts';

export type Author = { by: string; now: Date };

/** The variant that is acted on; the first one is made, and in use, with the first slot. */
export async function variantHeld(
  tx: Tx,
  which: Which,
  timetable: Timetable,
  { variantId, name, ...author }: Author & { variantId: string | null; name: Written },
): Promise<Variant> {
  if (variantId !== null) return orMissing(timetable.variants.find(({ id }) => id === variantId));
  const there = variantNamed(timetable, undefined);
  if (there) return there;
  const id = await saveVariant(tx, which, { name, ...author });
  await useVariant(tx, which, id);
  return { id, name, version: 1, slots: [], lines: [] };
}

type OnSlots = Author & { what: TimetableAct; after: readonly PlannedSlot[]; undoes?: number };

/** Writes the slots of a held variant as they shall be. Answers the number of the act; null: nothing changed. */
export async function actOnSlots(
  tx: Tx,
  which: Which,
  timetable: Timetable,
  variant: Variant,
  { after, ...act }: OnSlots,
): Promise<number | null> {
  const changes = slotChanges(variant.slots, after);
  if (changes.length === 0) return null;
  const number = timetable.acts + 1;
  await saveTimetableAct(tx, which, { ...act, variantId: variant.id, changes, number });
  const isInUse = timetable.inUse === null || timetable.inUse === variant.id;
  if (isInUse) await roundsFollow(tx, which, after);
  await changed(tx, topicOf(which.eventId));
  return number;
}

/** Whoever sits in groups is told hours in many places: there is one truth, the timetable in use. */
export async function roundsFollow(tx: Tx, which: Which, slots: readonly PlannedSlot[]): Promise<void> {
  const held = slots.flatMap((slot) => (slot.roundId ? [{ slot, roundId: slot.roundId }] : []));
  if (held.length === 0) return;
  const { startsAt: day } = orMissing(await eventOf(tx, which));
  const at = (minutes: number) => momentOn(day, clockAt(minutes));
  await saveRoundHours(
    tx,
    which,
    held.map(({ slot, roundId }) => ({ roundId, startsAt: at(slot.startsAt), endsAt: at(endOf(slot)) })),
  );
}
