import { emailsIn } from '../links/links.ts';
import type { Document } from '../text/document.ts';
import { plainLabel } from '../text/label.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { bracketsOf, splitAt } from '../text/split.ts';
import type { Found } from './found.ts';
import { isRole } from './labels.ts';
import { organisationLikeness, personLikeness } from './likeness.ts';
import { partsOf } from './list-parts.ts';
import { withoutFor } from './sides.ts';

export const AROUND = ' :;,.|→>*•·-';

/** “Rivage asbl : Anna Bel, Bram Claes”, also with an arrow. “Anna Bel : anna@…” is something else. */
export function ofOrganisation(document: Document, group: Piece): { organisation: Piece; names: Piece } | undefined {
  const { clean } = document;
  const [left, ...right] = splitAt(document, group, (at) =>
    (clean.charAt(at) === ':' && /\s/.test(clean.charAt(at + 1) || ' ')) || clean.charAt(at) === '→'
      ? 1
      : clean.startsWith('->', at) || clean.startsWith('=>', at)
        ? 2
        : 0,
  );
  const last = right.at(-1);
  if (!left || !last || right.length > 1) return undefined;
  const organisation = withoutFor(document, trimmed(document, left, AROUND));
  const names = trimmed(document, last, AROUND);
  const words = clean.slice(organisation.start, organisation.end);
  const [email] = emailsIn(clean, names);
  if (
    organisation.start === organisation.end ||
    names.start === names.end ||
    email?.start === names.start ||
    /[()@]/.test(words)
  )
    return undefined;
  const behind = partsOf(document, names).map((part) =>
    personLikeness(clean.slice(part.start, part.end).replace(/[(<].*$/, '')),
  );
  const people = behind.length > 0 && behind.every((likeness) => likeness >= 0.5);
  const likely = personLikeness(words);
  return people && (likely < 0.7 || Math.max(...behind) > likely || behind.length > 1)
    ? { organisation, names }
    : undefined;
}

/** “Bourgmestre”, “Échevin des Finances”: what somebody is, and no place where they belong. */
export function isOffice(words: string): boolean {
  const label = plainLabel(words);
  return (
    isRole(label) ||
    (/^[a-z]+ (?:des?|du|de la|van|of|for|f f)(?: |$)/.test(label) && isRole(label.split(' ')[0] ?? ''))
  );
}

/** “CPAS de Valbois (présidente)”: what she does at the meeting is no part of where she belongs. */
export function withoutRole(words: string): string {
  return words.replace(/ ?\(([^()]{3,30})\)$/, (all, inside: string) => (isRole(plainLabel(inside)) ? '' : all));
}

/** “Pouvoir organisateur : Mme Bel (préfète)”: what she does there is no organisation. */
export function ownOrganisation(document: Document, { organisation }: Found): Piece | null {
  const words = textOf(document, organisation);
  return /^[a-zß-öø-ÿœ][^\s,]*$/u.test(words) ? null : organisation;
}

/** On a line of its own, “M. Bel, Résidence Les Charmes”: the first has a title or a known name, the second has none. */
export function isOf(document: Document, { name }: Found, words: string, parts: number): boolean {
  const first = personLikeness(textOf(document, name));
  const second = personLikeness(words);
  return (
    first >= 0.85 &&
    second < 0.85 &&
    (parts === 2 || parts === 3) &&
    /\s|^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]{2,}$|^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][a-zß-öø-ÿœ]{6,}$/u.test(words)
  );
}

/** After a person, “CPAS de Mornimont” is where they work. */
export function belongsTo(words: string, { alone }: { alone: boolean }, allShort: boolean): boolean {
  if (allShort && !(alone && personLikeness(words) < 0.6)) return false;
  const organisation = organisationLikeness(words);
  return organisation >= 0.7 || (alone && organisation > 0.4);
}

/** “Anna Bel, Bram Claes (Rivage)” between semicolons or on a line of its own: both are of Rivage. */
export function shared(document: Document, parts: readonly Piece[], entries: Found[]): Found[] {
  const last = entries.at(-1);
  const lastPart = parts.at(-1);
  const bracketed = lastPart && bracketsOf(document, lastPart).inside.length > 0;
  if (!bracketed || !last?.organisation || entries.slice(0, -1).some((entry) => entry.organisation)) return entries;
  return entries.map((entry) => ({ ...entry, organisation: last.organisation }));
}

export function textOf({ clean }: Document, piece: Piece | null | undefined): string {
  return piece ? clean.slice(piece.start, piece.end) : '';
}
