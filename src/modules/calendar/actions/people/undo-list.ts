import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { tellEnded } from '../../jobs.ts';
import { eventHeld } from '../../store/events/events.ts';
import { changeImport, importHeld } from '../../store/people/imports.ts';
import { removeOrganisationsAdded } from '../../store/people/organisations-added.ts';
import { withdrawImported } from '../../store/registering/registrations.ts';
import { fillPlaces } from '../registering/fill-places.ts';

type Undoing = { eventId: string; importId: string };

/** Exactly the people this list brought end, and the organisations that it alone needed go. Said twice, nothing more happens. */
export function undoList(
  db: Db,
  member: Member,
  { eventId, importId }: Undoing,
  now: Date,
): Promise<'undone' | 'notSaved'> {
  const { networkId, personId: by } = member;
  return inTransaction(db, async (tx) => {
    const list = orMissing(await importHeld(tx, { networkId, eventId, importId }));
    if (list.state === 'undone') return 'undone';
    if (list.state !== 'saved') return 'notSaved';

    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    await withdrawImported(tx, { networkId, importId, by, now });
    await fillPlaces(tx, event, now);
    await later(tx, tellEnded, { networkId, eventId, importId });
    await removeOrganisationsAdded(tx, list);
    await changeImport(tx, list, { state: 'undone', undoneBy: by, undoneAt: now });
    await changed(tx, `event:${eventId}`);
    return 'undone';
  });
}
