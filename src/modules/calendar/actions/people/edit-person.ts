import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { eventHeld } from '../../store/events/events.ts';
import { registrationOf } from '../../store/registering/registration-facts.ts';
import { changeRegistration, type Registration } from '../../store/registering/registrations.ts';
import { fillPlaces } from '../registering/fill-places.ts';
import type { PersonOf } from './add-person.ts';

type Editing = { eventId: string; registrationId: string; version: number };

/** stale: somebody else changed it since; nothing is overwritten. */
export type EditPersonDecision = { outcome: 'saved' } | { outcome: 'stale'; registration: Registration };

export function editPerson(
  db: Db,
  member: Member,
  { version, ...editing }: Editing,
  person: PersonOf,
  now: Date,
): Promise<EditPersonDecision> {
  const which = { networkId: member.networkId, eventId: editing.eventId };
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, which));
    const registration = orMissing(await registrationOf(tx, { ...which, id: editing.registrationId }));
    if (registration.version !== version) return { outcome: 'stale', registration };
    await changeRegistration(tx, registration, person);
    // Of another organisation or role they take another place.
    await fillPlaces(tx, event, now);
    await changed(tx, `event:${which.eventId}`);
    return { outcome: 'saved' };
  });
}
