import type { Db } from '#platform/db';
import type { Language } from '#platform/texts';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { registration } from '../../tables/index.ts';
import { asParticipant, type Participant, withOrganisations } from '../people/participants.ts';
import { atEvent } from '../registering/at-event.ts';

export type AtDoor = Participant & { standing: RegistrationState };

/** Everybody of whom the event knows, also those who withdrew: they may stand at the door all the same. */
export async function peopleAtDoor(
  db: Db,
  { networkId, eventId, lang }: { networkId: string; eventId: string; lang: Language },
): Promise<AtDoor[]> {
  const people = await db
    .select({ ...asParticipant, standing: registration.state })
    .from(registration)
    .where(atEvent({ networkId, eventId }))
    .orderBy(registration.registeredAt, registration.id);
  return withOrganisations(db, people, lang);
}
