import { type Db, inTransaction } from '#platform/db';
import { bringBack } from '#platform/writing';
import { textSubjectOf } from '../../live-kind.ts';
import { itemOfPlace } from '../../rules/live/places.ts';
import { keepNumbers } from '../../store/live/text.ts';
import { minutesBegun, type Which } from '../../store/minutes/minutes.ts';

type Returning = { sequence: number; by: string; now: Date };

/** An old text comes back as a new change; the one before is a version then. Pieces keep the numbers of their rows. */
export function returnTo(db: Db, which: Which, returning: Returning): Promise<'returned' | 'closed' | 'nothing'> {
  return inTransaction(db, async (tx) => {
    if ((await minutesBegun(tx, which, returning.now)).state !== 'draft') return 'closed';
    const isPlace = (name: string) => itemOfPlace(name) !== undefined;
    const prepare = (old: Parameters<typeof keepNumbers>[0]) => keepNumbers(old, which.eventId);
    const isBack = await bringBack(tx, textSubjectOf(which), { ...returning, isPlace, prepare });
    return isBack ? 'returned' : 'nothing';
  });
}
