import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeChoiceRow, choiceOf, peopleWith } from '../../store/asked/choices.ts';
import { eventHeld } from '../../store/events/events.ts';
import { fillPlaces } from '../registering/fill-places.ts';

type Removing = { eventId: string; choiceId: string; isSure: boolean };

/** inUse: so many people chose it; it goes when that is meant. */
export type Removed = { outcome: 'removed' } | { outcome: 'inUse'; people: number };

/** No longer offered. What people chose is kept and counts no more, until it is put back. */
export function removeChoice(
  db: Db,
  member: Member,
  { eventId, choiceId, isSure }: Removing,
  now: Date,
): Promise<Removed> {
  const which = { networkId: member.networkId, eventId, id: choiceId };
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, which));
    const choice = orMissing(await choiceOf(tx, which));
    if (choice.removedAt) return { outcome: 'removed' };
    const people = await peopleWith(tx, which);
    if (people > 0 && !isSure) return { outcome: 'inUse', people };
    const removed = { removedAt: now, removedBy: member.personId, version: choice.version + 1 };
    await changeChoiceRow(tx, which, removed);
    // Whoever waited for this alone waits for nothing any more.
    await fillPlaces(tx, event, now);
    await changed(tx, `event:${eventId}`);
    return { outcome: 'removed' };
  });
}
