import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { removeDraftsOf } from '../../store/events/drafts.ts';
import { type EventFacts, eventHeld } from '../../store/events/events.ts';
import { organisersOf } from '../../store/events/organisers.ts';
import type { EventContent } from '../../store/events/save-event.ts';
import { writeChange } from './write-change.ts';

type Editing = { eventId: string; version: number };

/** told: the change is written to those registered. stale: somebody else changed it; nothing is overwritten. */
export type EditDecision =
  | { outcome: 'saved'; told: boolean }
  | { outcome: 'stale'; event: EventFacts; organisers: string[] };

/** What is different is kept with its author and date; those registered with an e-mail are told once. */
export function editEvent(
  db: Db,
  member: Member,
  { eventId, version }: Editing,
  content: EventContent,
  now: Date,
): Promise<EditDecision> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    if (event.version !== version)
      return { outcome: 'stale', event, organisers: await organisersOf(tx, { networkId, eventId }) };

    await removeDraftsOf(tx, { networkId, personId, eventId });
    const told = await writeChange(tx, event, content, { by: personId, now });
    await changed(tx, `calendar:${networkId}`);
    return { outcome: 'saved', told };
  });
}
