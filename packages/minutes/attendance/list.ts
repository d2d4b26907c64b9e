import { emailsIn } from '../links/links.ts';
import type { Document } from '../text/document.ts';
import { plainLabel } from '../text/label.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { bracketsOf, bySigns, bySpacedSigns, byWords, splitAt } from '../text/split.ts';
import { inAll } from '../words/words.ts';
import { fromWhere, withoutHours } from './called.ts';
import { entriesOf } from './entry.ts';
import type { Found } from './found.ts';
import { isRole } from './labels.ts';
import { isInitials, organisationLikeness, personLikeness } from './likeness.ts';
import { withoutFor } from './sides.ts';

const AND = inAll((words) => words.and);
const ME_CALLED =
  /^ (?:et|en|and) (?:(?:moi|ik|ikzelf|me|myself)|(?:(?:la|le|une?|notre|de|het|een|onze|the|our) |l')[a-zß-ÿ][a-zß-ÿ' -]{2,24}) \(/;
const AROUND = ' :;,.|→>*•·-';

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

/** “Bourgmestre”, “Échevin des Finances”: what somebody is, and no place where they belong. */
function isOffice(words: string): boolean {
  const label = plainLabel(words);
  return (
    isRole(label) ||
    (/^[a-z]+ (?:des?|du|de la|van|of|for|f f)(?: |$)/.test(label) && isRole(label.split(' ')[0] ?? ''))
  );
}

/** “CPAS de Valbois (présidente)”: what she does at the meeting is no part of where she belongs. */
function withoutRole(words: string): string {
  return words.replace(/ ?\(([^()]{3,30})\)$/, (all, inside: string) => (isRole(plainLabel(inside)) ? '' : all));
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

/** “Pouvoir organisateur : Mme Bel (préfète)”: what she does there is no organisation. */
function ownOrganisation(document: Document, { organisation }: Found): Piece | null {
  const words = textOf(document, organisation);
  return /^[a-zß-öø-ÿœ][^\s,]*$/u.test(words) ? null : organisation;
}

function textOf({ clean }: Document, piece: Piece | null | undefined): string {
  return piece ? clean.slice(piece.start, piece.end) : '';
}

/** On a line of its own, “M. Bel, Résidence Les Charmes”: the first has a title or a known name, the second has none. */
function isOf(document: Document, { name }: Found, words: string, parts: number): boolean {
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
function belongsTo(words: string, { alone }: Form, allShort: boolean): boolean {
  if (allShort && !(alone && personLikeness(words) < 0.6)) return false;
  const organisation = organisationLikeness(words);
  return organisation >= 0.7 || (alone && organisation > 0.4);
}

/** “Anna Bel, Bram Claes (Rivage)” between semicolons or on a line of its own: both are of Rivage. */
function shared(document: Document, parts: readonly Piece[], entries: Found[]): Found[] {
  const last = entries.at(-1);
  const lastPart = parts.at(-1);
  const bracketed = lastPart && bracketsOf(document, lastPart).inside.length > 0;
  if (!bracketed || !last?.organisation || entries.slice(0, -1).some((entry) => entry.organisation)) return entries;
  return entries.map((entry) => ({ ...entry, organisation: last.organisation }));
}

function partsOf(document: Document, piece: Piece): Piece[] {
  const sign = bySigns(document, ',\n');
  const and = byWords(document, AND);
  const parted = document.clean.slice(piece.start, piece.end).includes(',');
  return splitAt(document, piece, (at) => {
    const length = sign(at);
    if (length > 0) return parted && isWrap(document, at) ? 0 : length;
    // “Anna Bel (Rivage) et Bram Claes (CPAS)”, “Anna Bel et moi (Bram)”.
    return document.clean.charAt(at - 1) === ')' || ME_CALLED.test(document.clean.slice(at, at + 48)) ? and(at) : 0;
  })
    .map((part) => withoutHours(document, part))
    .map((part) => withoutMe(document, trimmed(document, part, ' ;,.*•·-')))
    .filter((part) => part.start < part.end);
}

/** “Driss et moi” is Driss; who wrote it is named elsewhere, or not at all. “et Carla Dom” is Carla. */
function withoutMe({ folded }: Document, { start, end }: Piece): Piece {
  const me = / (?:et|en|and) (?:moi(?:-meme)?|ikzelf|ik|myself|me|i)$/.exec(folded.slice(start, end));
  const lead = /^(?:et|en|and|ainsi que|as well as) (?=\S)/.exec(folded.slice(start, start + 14));
  return { start: start + (lead?.[0].length ?? 0), end: me ? end - me[0].length : end };
}

/** A line end in the middle of a name: the line was full. */
function isWrap({ clean, width }: Document, at: number): boolean {
  if (clean.charAt(at) !== '\n') return false;
  const from = clean.lastIndexOf('\n', at - 1) + 1;
  const line = clean.slice(from, at).trimEnd();
  const next = /^\s*\S*/.exec(clean.slice(at + 1, at + 60))?.[0].trim() ?? '';
  if (/[,;]$/.test(line)) return false;
  // “…, Emma” and “Van Hoof (CKG), …”: every other name of the list has two words.
  const last = /(?:^|[,;:)] ?)([A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿'-]+)$/u.exec(line)?.[1];
  if (
    last !== undefined &&
    /[,;]/.test(line) &&
    /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]/u.test(next) &&
    /[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž][A-Za-zÀ-ÖØ-öø-ɏͰ-῿'-]+ [A-Za-zÀ-ÖØ-öø-ɏͰ-῿]/u.test(line)
  )
    return true;
  return line.endsWith('-') || line.length + 1 + next.length > (width ?? 75) * 0.92;
}

/** “Anna Bel – Bram Claes – Carla Dom”: only where each of them looks like a person. */
function dashedNames(document: Document, group: Piece, alone: boolean): Piece[] | undefined {
  const pieces = splitAt(document, group, bySpacedSigns(document, '-/'));
  const likely = pieces.every((piece) => {
    const words = document.clean.slice(piece.start, piece.end).trim();
    const name = words.replace(/ ?\(.*$/, '');
    return /[()@]/.test(words) ? personLikeness(name) >= 0.7 || isInitials(name) : personLikeness(words) >= 0.5;
  });
  return likely && pieces.length > (alone ? 2 : 1) ? pieces : undefined;
}

/** “Rivage asbl : Anna Bel, Bram Claes”, also with an arrow. “Anna Bel : anna@…” is something else. */
function ofOrganisation(document: Document, group: Piece): { organisation: Piece; names: Piece } | undefined {
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
