import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { lineNamed } from '../../rules/timetable/timetable.ts';
import {
  type LineWritten,
  markLineRemoved,
  markLineReturned,
  changeLine as saveChange,
  saveLine,
} from '../../store/timetable/budget.ts';
import { heldTimetable } from '../../store/timetable/held.ts';
import { topicOf } from '../../store/topic.ts';

type WhichLine = { eventId: string; lineId: string };

export function addLine(
  db: Db,
  { networkId, personId }: Member,
  { eventId, variantId, line }: { eventId: string; variantId: string; line: LineWritten },
  now: Date,
): Promise<string> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const held = await heldTimetable(tx, which);
    const variant = orMissing(held.variants.find(({ id }) => id === variantId));
    const lineId = await saveLine(tx, which, { variantId: variant.id, line, by: personId, now });
    await changed(tx, topicOf(eventId));
    return lineId;
  });
}

/** stale: somebody changed it since the form was shown. */
export function changeLine(
  db: Db,
  { networkId }: Member,
  { eventId, lineId, version, line }: WhichLine & { version: number; line: LineWritten },
): Promise<'changed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const held = orMissing(lineNamed(await heldTimetable(tx, which), lineId));
    if (held.line.version !== version) return 'stale';
    await saveChange(tx, { ...which, lineId }, line);
    await changed(tx, topicOf(eventId));
    return 'changed';
  });
}

/** It can return as it was. */
export function removeLine(
  db: Db,
  { networkId }: Member,
  { eventId, lineId, version }: WhichLine & { version: number },
  now: Date,
): Promise<'removed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const held = orMissing(lineNamed(await heldTimetable(tx, which), lineId));
    if (held.line.version !== version) return 'stale';
    await markLineRemoved(tx, { ...which, lineId }, now);
    await changed(tx, topicOf(eventId));
    return 'removed';
  });
}

/** Undoes that. */
export function returnLine(db: Db, { networkId }: Member, { eventId, lineId }: WhichLine): Promise<void> {
  return inTransaction(db, async (tx) => {
    orMissing((await markLineReturned(tx, { networkId, eventId, lineId })) || null);
    await changed(tx, topicOf(eventId));
  });
}
