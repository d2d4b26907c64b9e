import type { Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Language } from '#platform/texts';
import type { Role } from '../../rules/registering/role.ts';
import { isRegistered, saveRegistrations } from '../registering/registrations.ts';

export type NewParticipant = {
  networkId: string;
  eventId: string;
  /** Made on a device that may have been offline. */
  id?: string;
  givenName: string;
  familyName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  role: Role;
  language: Language | null;
  /** Absent: they come for the whole day. */
  morning?: boolean;
  afternoon?: boolean;
  source: 'walkIn' | 'hand';
  by: string | null;
  now: Date;
};

/**
 * Somebody who is simply there. Places are not counted: whoever stands at the door has been let in by a person.
 * Asked for twice with the same id (a device that never heard the answer), it is one registration.
 */
export async function addParticipant(tx: Tx, { by, now, ...person }: NewParticipant): Promise<string> {
  if (person.id && (await isRegistered(tx, person.networkId, person.id))) return person.id;
  const organisationName = person.organisationId ? null : person.organisationName;
  const [saved] = await saveRegistrations(tx, [{ ...person, organisationName, registeredBy: by, registeredAt: now }]);
  await changed(tx, `event:${person.eventId}`);
  return saved?.id ?? '';
}
