import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { tellChange } from '../jobs.ts';
import { changesBetween, isToldByLetter } from '../rules/event-change.ts';
import { removeDraftsOf } from '../store/drafts.ts';
import { type EventFacts, eventHeld } from '../store/events.ts';
import { organisersOf } from '../store/organisers.ts';
import { changeEvent, type EventContent } from '../store/save-event.ts';
import { fillPlaces } from './fill-places.ts';

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

    const changes = changesBetween(event, content);
    const next = await changeEvent(tx, event, content, changes, { by: personId, now });
    const told = event.cancelledAt === null && now < event.endsAt && changes.some(({ field }) => isToldByLetter(field));
    await removeDraftsOf(tx, { networkId, personId, eventId });
    await fillPlaces(tx, { ...event, ...content }, now);
    if (told) await later(tx, tellChange, { networkId, eventId, version: next });
    await changed(tx, `event:${eventId}`);
    await changed(tx, `calendar:${networkId}`);
    return { outcome: 'saved', told };
  });
}
