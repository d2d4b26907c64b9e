import type { PersonRow, ReadPerson } from '../people-in/index.ts';
import type { PlannedRow } from './import-plan.ts';

/** A person of a list as they will be registered, and beside them whoever comes with them without a name yet. */
export type FromList = {
  line: number;
  givenName: string;
  familyName: string | null;
  email: string | null;
  /** Of the directory, or the key of one that this list adds. */
  organisation: { id: string } | { newKey: string; newName: string } | null;
  role: 'worker' | 'serviceUser';
  language: 'fr' | 'nl' | 'en' | null;
  function: string | null;
  remark: string | null;
  morning: boolean;
  afternoon: boolean;
  /** Line of the person whose guest this is. */
  guestOfLine: number | null;
};

/** In the order of the list, guests right after whom they come with. Phones and communes are read and not kept. */
export function registrationsFrom(rows: readonly PlannedRow[]): FromList[] {
  return rows.flatMap(({ row, outcome }) =>
    outcome === 'imported' && row.outcome === 'person' ? withGuests(row) : [],
  );
}

function withGuests({ line, person }: PersonRow): FromList[] {
  const named: FromList = { line, ...namesOf(person), ...restOf(person), guestOfLine: null };
  const guests = Array.from({ length: person.guests }, (_, i): FromList => {
    const { givenName, familyName } = namesOf(person);
    const [given, family] = familyName ? [givenName, `${familyName} +${i + 1}`] : [`${givenName} +${i + 1}`, null];
    return {
      ...named,
      givenName: given,
      familyName: family,
      email: null,
      remark: null,
      function: null,
      guestOfLine: line,
    };
  });
  return [named, ...guests];
}

/** Whoever gave one name only is called by it. */
function namesOf({ givenName, familyName }: ReadPerson): { givenName: string; familyName: string | null } {
  return givenName === '' ? { givenName: familyName, familyName: null } : { givenName, familyName: familyName || null };
}

function restOf(person: ReadPerson) {
  const { organisation, presence } = person;
  return {
    email: person.email,
    organisation:
      organisation === null
        ? null
        : organisation.match === 'new'
          ? { newKey: organisation.key, newName: organisation.name }
          : { id: organisation.id },
    role: person.role ?? ('worker' as const),
    language: person.language,
    function: person.function,
    remark: [person.remark, person.meal].filter(Boolean).join(' · ') || null,
    // A list that asks about one half day says nothing of the other.
    morning: presence.morning ?? true,
    afternoon: presence.afternoon ?? true,
  };
}
