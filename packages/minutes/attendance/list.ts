import type { Document } from '../text/document.ts';
import { plainLabel } from '../text/label.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { bySigns, splitAt } from '../text/split.ts';
import {
  AROUND,
  belongsTo,
  isOf,
  isOffice,
  ofOrganisation,
  ownOrganisation,
  shared,
  textOf,
  withoutRole,
} from './belonging.ts';
import { fromWhere } from './called.ts';
import { entriesOf } from './entry.ts';
import type { Found } from './found.ts';
import { isRole } from './labels.ts';
import { isInitials, organisationLikeness, personLikeness } from './likeness.ts';
import { dashedNames, ME_CALLED, partsOf } from './list-parts.ts';

/** A row of a list: one person, or many behind one another. `alone`: it has a line of its own. */
export function entriesInRow(document: Document, row: Piece, alone: boolean): Found[] {
  const signs = bySigns(document, ';|•·');
  const groups = splitAt(document, row, (at) => signs(at) || bySide(document, at));
  const entries: Found[] = [];
  let organisation: Piece | null = null;
  for (const group of groups) {
    // “Stad Gent → Ugo Vos; Veerle Wils”: the second is of the city too.
    const organised = ofOrganisation(document, group);
    organisation = organised?.organisation ?? organisation;
    for (const found of entriesInGroup(document, group, {
      alone: alone && groups.length === 1,
      parted: groups.length > 1,
    })) {
      const plain = organisation !== null && found.organisation === null && found.likeness >= 0.5;
      entries.push(plain ? { ...found, organisation, plainForm: true } : found);
    }
  }
  return entries;
}

/** “…, Bram. Van het OCMW: Carla en Driss”: a sentence for each side. */
function bySide({ clean }: Document, at: number): number {
  return clean.charAt(at) === '.' && SIDE.test(clean.slice(at, at + 60)) ? 1 : 0;
}

const SIDE = /^\. (?:Van|Vanuit|Voor|Pour|De|Du|Des|Chez|Bij|From|For)(?: [A-Za-zÀ-ÖØ-öø-ɏͰ-῿'-]+){1,5} ?: /u;

type Form = { alone: boolean; parted: boolean };

function entriesInGroup(document: Document, group: Piece, form: Form): Found[] {
  const text = (piece: Piece) => document.clean.slice(piece.start, piece.end).trim();
  // “PMS : –”: nobody of them.
  if (
    /^[^:,;()]{2,50} ?: *(?:-+|\/|\.|0|neant|niemand|geen|personne|nihil|none|nobody)\.?$/.test(
      document.folded.slice(group.start, group.end).trim(),
    )
  )
    return [];
  const organised = ofOrganisation(document, group);
  if (organised) {
    return partsOf(document, organised.names)
      .flatMap((part) => entriesOf(document, part))
      .map((found) => ({
        ...found,
        organisation: ownOrganisation(document, found) ?? organised.organisation,
        plainForm: true,
      }));
  }
  const parts = partsOf(document, group);
  const names = parts.length === 1 ? dashedNames(document, group, form.alone) : undefined;
  if (names) return names.flatMap((part) => entriesOf(document, part));

  const entries: Found[] = [];
  const allShort = parts.every((part) => isInitials(text(part)) || personLikeness(text(part)) >= 0.5);
  for (const part of parts) {
    const before = entries.at(-1);
    const words = text(part);
    if (/^(?:[a-zß-ÿ][A-Za-zÀ-ɏ-]{3,} ){1,2}[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ]/.test(words)) {
      entries.push(...entriesOf(document, part));
      continue;
    }
    // “Président du PCS”: what he is, and of what.
    if (before && isBare(words) && isOffice(words)) {
      const of = fromWhere(document, part);
      if (of && before.organisation === null)
        entries[entries.length - 1] = { ...before, organisation: of.organisation, plainForm: true };
      continue;
    }
    if (ME_CALLED.test(` et ${words}`) || (isBare(words) && fromWhere(document, part))) {
      entries.push(...entriesOf(document, part));
      continue;
    }
    const noted = withoutRole(words);
    const bare = isBare(noted);
    const of =
      /^(?:de la |de l'|du |des |de |d'|van de |van het |van |from (?:the )?|pour (?:la |le |les |l')?|voor (?:de |het )?)(?=[A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/u.exec(
        words,
      );
    if (before && bare && of && before.organisation === null) {
      const named = trimmed(document, { start: part.start, end: part.start + noted.length }, AROUND);
      entries[entries.length - 1] = {
        ...before,
        organisation: { start: named.start + of[0].length, end: named.end },
        plainForm: true,
      };
      continue;
    }
    // “l’échevin, la mutualité (Mme Cornil)”, “et la stagiaire (Inès)”: who is meant stands in the brackets.
    const meant = /^[a-zß-öø-ÿœ][^()]*\(([^()]{2,50})\)$/u.exec(words)?.[1];
    if (meant !== undefined && personLikeness(meant) >= 0.75) {
      entries.push(...entriesOf(document, part));
      continue;
    }
    // “Samuel Ntumba, service des Sports”: an organisation written small.
    if (
      before &&
      isBare(words) &&
      before.organisation === null &&
      /^(?!une? |een |an? |des |les |deux |twee )[a-zß-öø-ÿœ]/u.test(words) &&
      organisationLikeness(words) >= 0.9 &&
      !isRole(plainLabel(words).split(' ')[0] ?? '')
    ) {
      entries[entries.length - 1] = { ...before, organisation: part, plainForm: true };
      continue;
    }
    if (before && !allShort && /^[a-zß-öø-ÿœ]/u.test(words) && personLikeness(words.replace(/[(@[].*$/s, '')) < 0.5) {
      // “Anna Bel, présidente (Rivage)”: the brackets are still hers.
      const [behind] = bare ? [] : entriesOf(document, part);
      if (behind?.organisation && before.organisation === null)
        entries[entries.length - 1] = {
          ...before,
          organisation: behind.organisation,
          email: before.email ?? behind.email,
          plainForm: true,
        };
      if (bare || behind?.organisation) continue;
    }
    const listed = isInitials(words) && isInitials(textOf(document, before?.name));
    const behindName =
      form.alone &&
      before !== undefined &&
      parts.length <= 3 &&
      parts[1] === part &&
      isOf(document, before, noted, parts.length);
    if (before && bare && !listed && before.organisation === null && (behindName || belongsTo(noted, form, allShort))) {
      const organisation = trimmed(document, { start: part.start, end: part.start + noted.length }, AROUND);
      entries[entries.length - 1] = { ...before, organisation, plainForm: true };
    } else {
      const found = entriesOf(document, part);
      const [address] = found;
      // “Anna Bel, Rivage, anna@…”: the address is hers.
      if (form.alone && before && before.email === null && found.length === 1 && address?.name === null)
        entries[entries.length - 1] = { ...before, email: address.email, plainForm: true };
      else entries.push(...found);
    }
  }
  const people = entries.length > 1 ? entries.filter((found) => !isCrowd(document, found)) : entries;
  return form.parted || form.alone ? shared(document, parts, people) : people;
}

function isBare(words: string): boolean {
  return !/[(@[]/.test(words);
}

/** “les deux infirmières de l’ONE” among names: people, but nobody who is named. */
function isCrowd(document: Document, { name, organisation, email, likeness }: Found): boolean {
  return (
    likeness <= 0.3 &&
    organisation === null &&
    email === null &&
    /^(?:les|des|deux|trois|quelques|plusieurs|de twee|twee|drie|enkele|two|three|some|several) [a-zß-öø-ÿœ]/u.test(
      textOf(document, name),
    )
  );
}
