import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { type ChoiceContent, changeChoiceRow, choiceOf } from '../../store/asked/choices.ts';
import { eventHeld } from '../../store/events/events.ts';
import { fillPlaces } from '../registering/fill-places.ts';

type Changing = { eventId: string; choiceId: string; version: number; content: ChoiceContent };

/** stale: somebody else changed or removed it; nothing is overwritten. More places go to whoever waits for them. */
export function changeChoice(
  db: Db,
  member: Member,
  { eventId, choiceId, version, content }: Changing,
  now: Date,
): Promise<'saved' | 'stale'> {
  const which = { networkId: member.networkId, eventId, id: choiceId };
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, which));
    const choice = orMissing(await choiceOf(tx, which));
    if (choice.version !== version || choice.removedAt) return 'stale';
    await changeChoiceRow(tx, which, { ...content, kind: choice.kind, version: version + 1 });
    await fillPlaces(tx, event, now);
    await changed(tx, `event:${eventId}`);
    return 'saved';
  });
}
