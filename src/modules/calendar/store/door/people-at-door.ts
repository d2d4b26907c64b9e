import { and, eq } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import type { Language } from '#platform/texts';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { registration } from '../../tables/index.ts';
import { asParticipant, type Participant, withOrganisations } from '../people/participants.ts';
import { atEvent } from '../registering/at-event.ts';

export type AtDoor = Participant & { standing: RegistrationState };

type Hall = { networkId: string; eventId: string; lang: Language };
const asAtDoor = { ...asParticipant, standing: registration.state };

/** Everybody of whom the event knows, also those who withdrew: they may stand at the door all the same. */
export async function peopleAtDoor(db: Db, { networkId, eventId, lang }: Hall): Promise<AtDoor[]> {
  const people = await db
    .select(asAtDoor)
    .from(registration)
    .where(atEvent({ networkId, eventId }))
    .orderBy(registration.registeredAt, registration.id);
  return withOrganisations(db, people, lang);
}

/** One of them. null: nobody of this event. */
export async function personAtDoor(
  db: Db,
  { networkId, eventId, registrationId, lang }: Hall & { registrationId: string },
): Promise<AtDoor | null> {
  if (!isId(registrationId)) return null;
  const one = and(atEvent({ networkId, eventId }), eq(registration.id, registrationId));
  const [person] = await withOrganisations(db, await db.select(asAtDoor).from(registration).where(one), lang);
  return person ?? null;
}
