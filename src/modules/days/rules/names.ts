import type { PersonOfDay } from './day.ts';

type Named = Pick<PersonOfDay, 'givenName' | 'familyName' | 'role' | 'organisationName'>;

/** For those who organise. A service user is the name they chose, everywhere. */
export function fullName({ givenName, familyName, role }: Named): string {
  return role === 'serviceUser' || !familyName ? givenName : `${givenName} ${familyName}`;
}

/** "Nadia B.": where there is no room for more. */
export function shortName({ givenName, familyName, role }: Named): string {
  if (role === 'serviceUser' || !familyName) return givenName;
  const [first] = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(familyName);
  return `${givenName} ${first?.segment.toUpperCase() ?? ''}.`;
}

/** For those who take part: the first name, and the organisation of those who work for one. */
export function nameAtTable({ givenName, role, organisationName }: Named): {
  name: string;
  organisation: string | null;
} {
  return { name: givenName, organisation: role === 'serviceUser' ? null : organisationName };
}

/** "Benchekroun Nadia": in lists that stand by family name. */
export function nameInList({ givenName, familyName, role }: Named): string {
  return role === 'serviceUser' || !familyName ? givenName : `${familyName} ${givenName}`;
}

/** Lists at the door stand by family name, as people say it there. */
export function byName(lang: string): (a: Named, b: Named) => number {
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  return (a, b) => collator.compare(nameInList(a), nameInList(b));
}

/** Whether every word typed begins a word of the name or organisation; accents and case do not count. */
export function isSearched(person: Named, typed: string): boolean {
  const words = plain(`${person.givenName} ${person.familyName ?? ''} ${person.organisationName ?? ''}`).split(
    /[\s'’-]+/,
  );
  return plain(typed)
    .split(/[\s'’-]+/)
    .every((start) => words.some((word) => word.startsWith(start)));
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
