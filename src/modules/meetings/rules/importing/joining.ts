import type { AttendanceState } from '../kinds.ts';
import { folded } from './match.ts';

type Listed = {
  id: string;
  name: string;
  organisationName: string | null;
  email: string | null;
  personId: string | null;
};
type Comes = { name: string; organisation: string; email: string; personId: string };

/**
 * Whoever stands on a list already: the same person, the same address, or the same name where nothing says that it is
 * somebody else. null: nobody.
 */
export function alreadyListed<Somebody extends Listed>(
  { name, organisation, email, personId }: Comes,
  listed: readonly Somebody[],
): Somebody | null {
  const person = personId && listed.find((one) => one.personId === personId);
  const address = email && listed.find((one) => one.email?.toLowerCase() === email.toLowerCase());
  if (person || address) return person || address || null;
  const called = folded(name).join(' ');
  return (
    listed.find(
      (one) =>
        called !== '' &&
        folded(one.name).join(' ') === called &&
        !differs(one.organisationName ?? '', organisation) &&
        !differs(one.email ?? '', email) &&
        !differs(one.personId ?? '', personId),
    ) ?? null
  );
}

/** Two that are both said, and not the same. */
const differs = (one: string, other: string): boolean =>
  one !== '' && other !== '' && folded(one).join(' ') !== folded(other).join(' ');

/** What was seen there is not changed by a text; an answer given before it is, by what the text saw. */
export function stateAfter(there: AttendanceState, brought: AttendanceState): AttendanceState {
  if (there === 'present' || there === 'absent' || there === 'guest' || brought === 'invited') return there;
  return there === 'excused' && brought === 'absent' ? 'excused' : brought;
}

/** Words without what a copy changes: spaces, case, the dot at the end. */
const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/[ .;:!?]+$/u, '')
    .trim()
    .toLowerCase();

export const saySame = (one: string, other: string): boolean => plain(one) === plain(other);
