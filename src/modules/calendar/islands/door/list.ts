import { isSearched } from '../../rules/door/names.ts';
import type { PersonHere } from '../../rules/door/on-device.ts';

export type Asked = { typed: string; state: string | null };

/** The same as on the server: more are not looked through by eye. */
export const ROWS = 100;

/** What the address of a page asks for. */
export function askedBy(query: URLSearchParams): Asked {
  return { typed: (query.get('q') ?? '').trim().slice(0, 80), state: query.get('state') };
}

/** Whom to show, by name; everybody whom nothing excludes. */
export function found(people: readonly PersonHere[], { typed, state }: Asked, lang: string): PersonHere[] {
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  return people
    .filter((person) => (typed === '' || isNamed(person, typed)) && (state === null || person.state === state))
    .sort((a, b) => collator.compare(a.name, b.name));
}

const isNamed = ({ name, organisation }: PersonHere, typed: string): boolean =>
  isSearched({ givenName: name, familyName: null, organisationName: organisation }, typed);
