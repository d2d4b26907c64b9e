import { and, asc, eq, sql } from 'drizzle-orm';
import { organisationNames } from '#modules/accounts';
import type { Db } from '#platform/db';
import type { Language } from '#platform/texts';
import { codeAsTyped } from '../../rules/registering/code.ts';
import type { Role } from '../../rules/registering/role.ts';
import { registration } from '../../tables/index.ts';
import { atEvent } from '../registering/at-event.ts';

/** Somebody who comes to an event, as other modules see them. */
export type Participant = {
  /** Of the registration. */
  id: string;
  givenName: string;
  familyName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  /** actor: plays a part among the others; on no list. */
  role: Role;
  language: Language | null;
  function: string | null;
  morning: boolean;
  afternoon: boolean;
  code: string;
  /** null: registered without an account. */
  personId: string | null;
  /** They were not registered before they stood at the door. */
  walkedIn: boolean;
};

export const asParticipant = {
  id: registration.id,
  givenName: registration.givenName,
  familyName: registration.familyName,
  organisationId: registration.organisationId,
  organisationName: registration.organisationName,
  role: registration.role,
  language: registration.language,
  function: registration.function,
  morning: registration.morning,
  afternoon: registration.afternoon,
  code: registration.code,
  personId: registration.personId,
  walkedIn: sql<boolean>`${registration.source} = 'walkIn'`,
};

/** Everybody who comes, in the order they registered; those who withdrew are not in it. Names of organisations in `lang`. */
export async function participantsOf(
  db: Db,
  { networkId, eventId, lang = 'fr' }: { networkId: string; eventId: string; lang?: Language },
): Promise<Participant[]> {
  const coming = and(atEvent({ networkId, eventId }), eq(registration.state, 'registered'));
  const people = await db
    .select(asParticipant)
    .from(registration)
    .where(coming)
    .orderBy(asc(registration.registeredAt), asc(registration.id));
  return withOrganisations(db, people, lang);
}

/** Whoever holds this code, however it was typed. Callers limit how often one may ask. */
export async function participantByCode(
  db: Db,
  typed: string,
  lang: Language = 'fr',
): Promise<{ networkId: string; eventId: string; participant: Participant } | null> {
  const code = codeAsTyped(typed);
  if (!code) return null;
  const [found] = await db
    .select({ ...asParticipant, networkId: registration.networkId, eventId: registration.eventId })
    .from(registration)
    .where(and(eq(registration.code, code), eq(registration.state, 'registered')));
  if (!found) return null;
  const { networkId, eventId, ...person } = found;
  const [participant] = await withOrganisations(db, [person], lang);
  return participant ? { networkId, eventId, participant } : null;
}

/** The directory's name where there is one, else the name as written. One question for all. */
export async function withOrganisations<Person extends Pick<Participant, 'organisationId' | 'organisationName'>>(
  db: Db,
  people: readonly Person[],
  lang: Language,
): Promise<Person[]> {
  const ids = [...new Set(people.flatMap(({ organisationId }) => organisationId ?? []))];
  if (ids.length === 0) return [...people];
  const names = await organisationNames(db, ids);
  return people.map((person) => {
    const name = person.organisationId ? names.get(person.organisationId) : undefined;
    return name ? { ...person, organisationName: name[lang] ?? name.fr } : person;
  });
}
