import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeChoiceRow, choiceOf } from '../../store/asked/choices.ts';
import { eventHeld } from '../../store/events/events.ts';

/** Offered again, with those who had chosen it. */
export function returnChoice(
  db: Db,
  member: Member,
  { eventId, choiceId }: { eventId: string; choiceId: string },
): Promise<void> {
  const which = { networkId: member.networkId, eventId, id: choiceId };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, which));
    const choice = orMissing(await choiceOf(tx, which));
    await changeChoiceRow(tx, which, { removedAt: null, removedBy: null, version: choice.version + 1 });
    await changed(tx, `event:${eventId}`);
  });
}
