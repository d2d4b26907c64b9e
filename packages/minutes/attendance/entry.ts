import { STATES, type State } from '../format.ts';
import { emailsIn } from '../links/links.ts';
import type { Document } from '../text/document.ts';
import { plainLabel } from '../text/label.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { bracketsOf, bySigns, bySpacedSigns, byWords, splitAt } from '../text/split.ts';
import { inAll, keyByWord, setOf } from '../words/words.ts';
import { calledIn, fromWhere, withoutHours } from './called.ts';
import type { Found } from './found.ts';
import { isRole } from './labels.ts';
import { initialsOf, organisationLikeness, personLikeness } from './likeness.ts';

const AROUND = ' :;,.|→>*•·-"«»';
const STATE_NOTES = keyByWord(STATES, (words, state) => words.stateNotes[state]);
const NOTES = setOf((words) => words.notes);
const NOBODY = inAll((words) => words.nobody);
/** “procuration à Anna Bel”, “2e”. */
const NOTE =
  /^(?:qui |die |who |vervangen|remplacee? par|representee? par|replaced by|vertegenwoordigd|jusqu|a partir de|a du |moest |uiterlijk|depart |arrivee |vanaf |until |procuration|volmacht|proxy|represente)/;
const AND = [...inAll((words) => words.and), '&', '+'];

/** One part of a list: mostly one person, sometimes two who share what stands in brackets. */
export function entriesOf(document: Document, part: Piece): Found[] {
  const emails = emailsIn(document.clean, part);
  const { outside, inside } = bracketsOf(document, part);
  const isEmail = (piece: Piece) => emails.some((email) => email.start >= piece.start && email.end <= piece.end);
  const core = outside
    .flatMap((piece) => withoutEmails(document, piece, emails))
    .filter((piece) => piece.start < piece.end);
  const { state, organisation } = notesIn(
    document,
    inside.filter((piece) => !isEmail(piece)),
    initialsOf(core[0] ? document.clean.slice(core[0].start, core[0].end) : ''),
  );

  const [first, ...rest] = core
    .flatMap((piece) => splitAt(document, piece, bySpacedSigns(document, '-/→|:')))
    .flatMap((piece) => splitAt(document, piece, afterColon(document)))
    .map((piece) => trimmed(document, piece, AROUND))
    .filter((piece) => piece.start < piece.end);
  if (!first) return fromAddresses(emails, organisation, state);
  if (isNobody(document, first)) return [];
  const said = (piece: Piece) => document.clean.slice(piece.start, piece.end);
  const called =
    rest.length === 0
      ? calledIn(
          document,
          first,
          inside.find((piece) => !isEmail(piece)),
        )
      : undefined;
  if (called) return named(document, called.name, called.organisation, emails[0] ?? null, state);
  const from = rest.length === 0 && !organisation ? fromWhere(document, first) : undefined;
  if (from) return named(document, from.name, from.organisation, emails[0] ?? null, state);

  const inBrackets = organisation ? personLikeness(said(organisation)) : 0;
  const turnedRound =
    (personLikeness(said(first)) <= 0.3 && inBrackets >= 0.75) ||
    (personLikeness(said(first)) <= 0.75 && inBrackets >= 0.95 && organisationLikeness(said(first)) > 0.2);
  if (organisation && turnedRound) {
    // “Rivage asbl (Anna Bel, Bram Claes)”.
    return splitAt(document, organisation, bySigns(document, ',')).flatMap((piece) =>
      named(document, trimmed(document, piece, AROUND), first, null, state),
    );
  }
  const stateAfter = rest.map((piece) => STATE_NOTES.get(wordOf(document, piece))).find((each) => each !== undefined);
  const others = rest.filter((piece) => !isNote(document, piece));
  const second = others[0] ? withOtherName(document, others[0], others[1]) : null;
  // “Rivage asbl – Anna Bel” as well as “Anna Bel – Rivage asbl”.
  const turned =
    second !== null &&
    !organisation &&
    personLikeness(said(second)) >= 0.6 &&
    personLikeness(said(second)) > personLikeness(said(first)) &&
    organisationLikeness(said(first)) > 0.4;
  const name = turned ? second : first;
  const belongs = organisation ?? (turned ? first : second);
  return named(document, name, belongs, emails[0] ?? null, state ?? stateAfter ?? null);
}

/** “– Hôpital Saint-Roch / Sint-Rochus”: one organisation in two languages. */
function withOtherName({ clean }: Document, one: Piece, other: Piece | undefined): Piece {
  return other && clean.slice(one.end, other.start).trim() === '/' ? { start: one.start, end: other.end } : one;
}

function named(
  document: Document,
  name: Piece,
  organisation: Piece | null,
  email: Piece | null,
  state: State | null,
): Found[] {
  const text = (piece: Piece) => document.clean.slice(piece.start, piece.end);
  if (!/[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]/u.test(text(name)) || name.end - name.start > 80 || text(name).split(/\s+/).length > 8)
    return [];
  const plain = withoutTitles(document, name);
  const both = splitAt(document, withoutHours(document, plain), byWords(document, AND)).map((piece) =>
    trimmed(document, piece, AROUND),
  );
  const [one, ...others] = both;
  // “Luc et les gens de la commune”, “Driss et moi”.
  const alone =
    one &&
    others.length === 1 &&
    others.every((piece) => /^[a-zß-öø-ÿœ]/u.test(text(piece))) &&
    personLikeness(text(one)) >= 0.55;
  const names =
    both.length > 1 && both.every((piece) => personLikeness(text(piece)) >= 0.5) ? both : alone ? [one] : [plain];
  return names.map((piece) => ({
    name: piece,
    organisation,
    email: names.length > 1 ? null : email,
    state,
    likeness: personLikeness(text(piece)),
    plainForm: organisation !== null || email !== null,
  }));
}

/** “Mmes Bel et Dom” are two people: their title is of both. “Julie M.” keeps her dot. */
function withoutTitles({ folded, clean }: Document, { start, end }: Piece): Piece {
  const title = /^(?:mmes|mm\.?|mlles|messieurs|mesdames|dames|heren|de heren|de dames) +/.exec(
    folded.slice(start, end),
  );
  // “schepen Ivo Claessens”: what somebody is, before the name.
  const role = /^(?:[a-zß-ÿ][A-Za-zÀ-ɏ-]{3,} ){1,2}(?=[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ])/.exec(clean.slice(start, end));
  const dotted = /(?:^|[\s.-])[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]$/u.test(clean.slice(start, end)) && clean.charAt(end) === '.';
  return { start: start + (title?.[0].length ?? role?.[0].length ?? 0), end: dotted ? end + 1 : end };
}

function fromAddresses(emails: Piece[], organisation: Piece | null, state: State | null): Found[] {
  return emails.map((email) => ({ name: null, organisation, email, state, likeness: 0.9, plainForm: true }));
}

function withoutEmails(document: Document, piece: Piece, emails: readonly Piece[]): Piece[] {
  let parts = [piece];
  for (const email of emails) {
    parts = parts.flatMap(({ start, end }) =>
      email.start >= end || email.end <= start
        ? [{ start, end }]
        : [
            { start, end: email.start },
            { start: email.end, end },
          ],
    );
  }
  return parts.map((part) => trimmed(document, part, `${AROUND}()<>[]`)).filter((part) => part.start < part.end);
}

/** “(Rivage, excusée)”: an organisation, a state, or a note about the meeting. */
function notesIn(
  document: Document,
  inside: readonly Piece[],
  initials: readonly string[],
): { state: State | null; organisation: Piece | null } {
  let state: State | null = null;
  let organisation: Piece | null = null;
  for (const piece of inside) {
    const parts = splitAt(document, piece, bySigns(document, ',;')).map((part) => trimmed(document, part, AROUND));
    const kept = parts.filter(
      (part) =>
        !isNote(document, part) &&
        !isRole(plainLabel(document.clean.slice(part.start, part.end))) &&
        !initials.includes(document.clean.slice(part.start, part.end).replace(/\./g, '')),
    );
    state ??= parts.map((part) => STATE_NOTES.get(wordOf(document, part))).find((each) => each !== undefined) ?? null;
    const [first] = kept;
    const last = kept.at(-1);
    if (first && last) organisation ??= { start: first.start, end: last.end };
  }
  return { state, organisation };
}

function isNote(document: Document, piece: Piece): boolean {
  const text = document.folded.slice(piece.start, piece.end);
  const first = wordOf(document, piece);
  if (STATE_NOTES.has(first) || /^\d/.test(text) || text === '') return true;
  if (NOTE.test(text)) return true;
  // “(Via Velo)” is a name; “(via Teams)” is how somebody came.
  return (
    (NOTES.has(first) && /^[a-zß-öø-ÿœ]/u.test(document.clean.charAt(piece.start))) ||
    ['teams', 'zoom', 'online'].includes(text)
  );
}

function wordOf(document: Document, piece: Piece): string {
  return (
    /^[A-Za-zÀ-ÖØ-öø-ɏͰ-῿'-]{1,24}/u.exec(
      document.folded.slice(piece.start, Math.min(piece.end, piece.start + 24)),
    )?.[0] ?? ''
  );
}

export function isNobody(document: Document, piece: Piece): boolean {
  const text = document.folded.slice(piece.start, piece.end);
  return (
    /^\d/.test(text) ||
    /^etc\b/.test(text) ||
    NOBODY.some((phrase) => text === phrase || (phrase.includes(' ') && text.startsWith(phrase)))
  );
}

const afterColon =
  ({ clean }: Document) =>
  (at: number) =>
    clean.charAt(at) === ':' && /\s/.test(clean.charAt(at + 1) || ' ') ? 1 : 0;
