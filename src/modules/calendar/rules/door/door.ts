import type { RegistrationState } from '../registering/registration.ts';
import type { Role } from '../registering/role.ts';
import { byName, isSearched, nameInList } from './names.ts';
import { type ArrivalState, countPresence, hasCome, type Presence, type PresenceCount, stateIn } from './presence.ts';
import type { TableAt, TablesShown } from './tables.ts';

/** Somebody as the door knows them: whatever became of their registration. */
export type PersonAtDoor = {
  /** Of the registration. */
  id: string;
  givenName: string;
  familyName: string | null;
  organisationName: string | null;
  role: Role;
  walkedIn: boolean;
  standing: RegistrationState;
};

export type DoorPerson = {
  id: string;
  name: string;
  organisation: string | null;
  isServiceUser: boolean;
  /** They were not registered before they stood at the door. */
  walkedIn: boolean;
  /** They are there, and their registration does not say so: they had withdrawn, or were not given a place. */
  admitted: Exclude<RegistrationState, 'registered'> | null;
  state: ArrivalState;
  /** They are or were there. */
  came: boolean;
  at: Date | null;
  /** In the round that is shown. null: no table there. */
  table: TableAt | null;
};

export type Door = {
  count: PresenceCount;
  /** Of those who came, who were let in though their registration does not say so. */
  admitted: number;
  /** Those that are shown: found by what was typed, one page of them. */
  people: DoorPerson[];
  found: number;
  page: number;
  pages: number;
};

export const PEOPLE_ON_A_PAGE = 100;

type Looking = { typed: string; state: ArrivalState | null; page: number; lang: string };

/** Who is expected, and who is there though nobody expects them. */
export function listedAtDoor<Person extends Pick<PersonAtDoor, 'id' | 'standing'>>(
  people: readonly Person[],
  presence: Presence,
): Person[] {
  return people.filter(({ id, standing }) => {
    if (standing === 'registered') return true;
    const known = presence.get(id);
    return known !== undefined && hasCome(known.state);
  });
}

/** The list at the entrance: everybody by family name, as far as looked for. `people`: whom the list names. */
export function doorOf(
  people: readonly PersonAtDoor[],
  presence: Presence,
  { tables }: Pick<TablesShown, 'tables'>,
  { typed, state, page, lang }: Looking,
): Door {
  const stateOf = ({ id }: PersonAtDoor) => stateIn(presence, id);
  const found = people
    .filter((person) => (typed === '' || isSearched(person, typed)) && (state === null || stateOf(person) === state))
    .toSorted(byName(lang));
  const pages = Math.max(1, Math.ceil(found.length / PEOPLE_ON_A_PAGE));
  const at = Math.min(Math.max(1, page), pages);
  const shown = found.slice((at - 1) * PEOPLE_ON_A_PAGE, at * PEOPLE_ON_A_PAGE);
  return {
    count: countPresence(people, presence),
    admitted: people.filter(({ standing }) => standing !== 'registered').length,
    people: shown.map((person) => doorPerson(person, presence, tables.get(person.id) ?? null)),
    found: found.length,
    page: at,
    pages,
  };
}

export function doorPerson(person: PersonAtDoor, presence: Presence, table: TableAt | null): DoorPerson {
  const isServiceUser = person.role === 'serviceUser';
  return {
    id: person.id,
    name: nameInList(person),
    organisation: isServiceUser ? null : person.organisationName,
    isServiceUser,
    walkedIn: person.walkedIn,
    admitted: person.standing === 'registered' ? null : person.standing,
    state: stateIn(presence, person.id),
    came: hasCome(stateIn(presence, person.id)),
    at: presence.get(person.id)?.at ?? null,
    table,
  };
}
