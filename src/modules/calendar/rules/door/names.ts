import type { Role } from '../registering/role.ts';

type Named = { givenName: string; familyName: string | null; role: Role; organisationName: string | null };

/** "Benchekroun Nadia": lists at the door stand by family name. A service user is the name they chose. */
export function nameInList({ givenName, familyName, role }: Named): string {
  return role === 'serviceUser' || !familyName ? givenName : `${familyName} ${givenName}`;
}

/** "Nadia Benchekroun": as it is said. */
export function nameSaid({ givenName, familyName, role }: Named): string {
  return role === 'serviceUser' || !familyName ? givenName : `${givenName} ${familyName}`;
}

export function byName(lang: string): (a: Named, b: Named) => number {
  const collator = new Intl.Collator(lang, { sensitivity: 'base', numeric: true });
  return (a, b) => collator.compare(nameInList(a), nameInList(b));
}

/** Whether every word typed begins a word of the name or organisation; accents and case do not count. */
export function isSearched({ givenName, familyName, organisationName }: Omit<Named, 'role'>, typed: string): boolean {
  const words = wordsIn(`${givenName} ${familyName ?? ''} ${organisationName ?? ''}`);
  return wordsIn(typed).every((start) => words.some((word) => word.startsWith(start)));
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .trim()
    .split(/[\s'’-]+/);
