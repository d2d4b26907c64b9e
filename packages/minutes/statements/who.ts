import { personLikeness } from '../attendance/likeness.ts';
import { isKnown } from './doers.ts';

const EVERYBODY =
  /^(?:tous|toutes|iedereen|allen|alle leden|all|everyone|everybody|tout le monde|chacune?|chaque membre|les membres)$/i;

const ME = /^(?:moi|moi-même|ik|ikzelf|me|myself)$/;

const IN_CAPITALS =
  /^@?[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿.'’-]*(?: (?:de|van|der|den|du|le|la|von|el|ter|[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿.'’-]*))*$/u;

/** “Budget : …” may be anything; a name of two words, initials or “tous” are people. */
export function isSure(text: string, people: ReadonlySet<string>): boolean {
  return (
    isAllKnown(text, people) ||
    /\S[ ,+&/]+\S/.test(text) ||
    /^(?:[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]{2,4}|[a-zß-öø-ÿœ].*)$/u.test(text) ||
    personLikeness(text) >= 0.7 ||
    EVERYBODY.test(text.trim())
  );
}

export function isAllKnown(text: string, people: ReadonlySet<string>): boolean {
  const parts = text.split(/,| et | en | and |&|\+|\//).map((part) => part.trim());
  return (
    text.length <= 80 &&
    parts.every((part) => part !== '' && (isKnown(part, people) || EVERYBODY.test(part) || ME.test(part)))
  );
}

/** A name, or several: “Anna”, “Anna et Bram”, “AB”, “tous”. */
export function isPeople(text: string, people: ReadonlySet<string>): boolean {
  const parts = text.split(/,| et | en | and |&|\+|\/| \+ /).map((part) => part.trim());
  return parts.every(
    (part) =>
      part !== '' &&
      part.length <= 40 &&
      (people.has(foldedName(part)) ||
        EVERYBODY.test(part) ||
        ME.test(part) ||
        (personLikeness(part) >= 0.5 && part.split(' ').length <= 4 && IN_CAPITALS.test(part))),
  );
}

export function foldedName(name: string): string {
  return name.trim().replace(/^@/, '').toLowerCase();
}
