import { itemOf } from '../agenda/items.ts';
import { datesIn } from '../dates/mention.ts';
import { type Resolving, resolved } from '../dates/resolve.ts';
import { timesIn } from '../dates/times.ts';
import type { NextMeeting } from '../format.ts';
import type { Document } from '../text/document.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { bySigns, bySpacedSigns, byWords, splitAt } from '../text/split.ts';
import { inAll, phraseIn } from '../words/words.ts';
import { firstPlace, placeBehind, placesAt } from './places.ts';
import { unsureOf } from './unsure.ts';

const AGENDA =
  /(?:^|[\s.,;(-])(?:oj|odj|ordre du jour|a l'ordre du jour|agenda|dagorde|agendapunten|op de agenda|on the agenda|au menu|au programme|op het programma|points prevus|sujets prevus|themes prevus|points a aborder|te bespreken|points|sujets|themes|punten|agendapunten|onderwerpen|items|topics|(?:l')?ordre du jour (?:comprendra|sera|portera sur|prevoit)) ?: ?/;
const AGENDAS = new RegExp(AGENDA.source, 'g');
/** Nobody announces more in one line. */
const MOST = 40;
const TO_CONFIRM = inAll((words) => words.toConfirm);
const AND = inAll((words) => words.and);

/** The meetings that one stretch of text announces: one per date. Those without a time or a place share the last one’s. */
export function announcedIn(piece: Piece, resolving: Resolving): NextMeeting[] {
  const { document } = resolving;
  const parts = eachWithAgenda(document, piece);
  if (parts.length > 1) return parts.flatMap((part) => announcedIn(part, resolving));
  const { before, agenda } = withoutAgenda(document, piece);
  const dates = datesIn(document, before).slice(0, MOST);
  const segments = dates.map((date, at) => ({
    date,
    start: at === 0 ? before.start : date.start,
    end: dates[at + 1]?.start ?? before.end,
  }));
  const openDates = datesAreOpen(document, before, dates[0]?.start ?? before.end);
  const meetings = segments
    .map((segment) => announced(segment, segment.date, resolving))
    .map((meeting) => (openDates ? { ...meeting, toConfirm: true, unsure: withDate(meeting.unsure) } : meeting));
  let later: NextMeeting | undefined;
  const shared = meetings.toReversed().map((meeting) => {
    if (meeting.startsAt !== null || meeting.places.length > 0) later = meeting;
    return later ? { ...meeting, startsAt: later.startsAt, places: later.places } : meeting;
  });
  return shared.toReversed().map((meeting, at, all) => (at === all.length - 1 ? { ...meeting, agenda } : meeting));
}

/** “… 23/05 – OJ : a, b ; … 28/06 – OJ : c”: each meeting with its own agenda, parted by a semicolon. */
function eachWithAgenda(document: Document, piece: Piece): Piece[] {
  if ([...document.folded.slice(piece.start, piece.end).matchAll(AGENDAS)].length < 2) return [piece];
  const parts: Piece[] = [];
  for (const part of splitAt(document, piece, bySigns(document, ';'))) {
    const before = parts.at(-1);
    const [date] = datesIn(document, part);
    if (before && (!date || date.start - part.start > 24)) parts[parts.length - 1] = { ...before, end: part.end };
    else parts.push(part);
  }
  return parts;
}

/** “Dates (pas encore définitives) : …” is said of all of them. */
function datesAreOpen({ folded }: Document, { start, end }: Piece, first: number): boolean {
  if (phraseIn(folded.slice(start, first), TO_CONFIRM)) return true;
  const text = folded.slice(start, end);
  return (
    phraseIn(text, TO_CONFIRM) !== undefined &&
    /\b(?:les dates|ces dates|dates a|dates sous|data|the dates|dates to)\b/.test(text)
  );
}

function withDate(unsure: NextMeeting['unsure']): NextMeeting['unsure'] {
  return unsure.includes('date') ? unsure : ['date', ...unsure];
}

/** A meeting that is announced without its date. */
export function undated(piece: Piece, resolving: Resolving): NextMeeting {
  const { before, agenda } = withoutAgenda(resolving.document, piece);
  return { ...announced(before, undefined, resolving), agenda };
}

function announced(
  whole: Piece,
  date: ReturnType<typeof datesIn>[number] | undefined,
  resolving: Resolving,
): NextMeeting {
  const { document, warned } = resolving;
  const span = spanWithout(document, trimmed(document, whole, ' ,;-'));
  const piece = { start: whole.start, end: Math.max(span[1], date?.end ?? 0) };
  // “14.12, 9h”: the day is no time.
  const time = timesIn(document, piece).find(({ start }) => !date || start >= date.end || start < date.start);
  const said = Math.max(date?.end ?? piece.start, time?.end ?? piece.start);
  const behind = date ? { start: date.end, end: piece.end } : piece;
  const at = /^ {0,2}@ ?(?=[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž])/u.test(document.clean.slice(said, said + 4));
  const same = /(?:^|[^a-z])(?:meme|zelfde|dezelfde|hetzelfde|same) [a-z]/.test(document.folded.slice(said, said + 24));
  const place =
    (at || same ? placeBehind(document, { start: said, end: piece.end }) : undefined) ??
    firstPlace(document, behind) ??
    placeBehind(document, { start: said, end: piece.end }) ??
    firstPlace(document, piece);
  const kept = place ? placesAt(document, place) : [];
  const [first = '', second] = kept;
  if (second !== undefined) warned.warn('severalPlaces', span, first, second);
  const day = date ? resolved(date, resolving) : null;
  const endAt = (found: Piece | undefined) => (found ? found.end - piece.start : undefined);
  const { toConfirm, unsure } = unsureOf(document.folded.slice(piece.start, piece.end), {
    date: day === null ? undefined : endAt(date),
    startsAt: endAt(time),
    places: endAt(place),
    severalPlaces: kept.length > 1,
  });
  return { date: day, startsAt: time?.from ?? null, places: kept, toConfirm, unsure, agenda: [], span };
}

/** A meeting ends before the “et le” of the next. */
function spanWithout(document: Document, { start, end }: Piece): [number, number] {
  const tail = /[ ,;]+(?:et|en|and)?(?: (?:le|les|op|on|du))?$/.exec(
    document.folded.slice(Math.max(start, end - 12), end),
  );
  const before = { start, end: tail ? end - tail[0].length : end };
  const open = document.clean.slice(before.start, before.end).includes('(');
  const piece = trimmed(document, before, open ? ' ,;-' : ' ,;-)');
  return piece.start < piece.end ? [piece.start, piece.end] : [start, end];
}

function withoutAgenda(document: Document, piece: Piece): { before: Piece; agenda: string[] } {
  const found = AGENDA.exec(document.folded.slice(piece.start, piece.end));
  if (!found || found.index < 8) return { before: piece, agenda: [] };
  const start = piece.start + found.index;
  const items = trimmed(document, { start: start + found[0].length, end: piece.end }, ' ().');
  const bySemicolon = splitAt(document, items, bySigns(document, ';'));
  const byDash = bySemicolon.length > 1 ? bySemicolon : splitAt(document, items, bySpacedSigns(document, '-/'));
  const parts =
    byDash.length > (bySemicolon.length > 1 ? 1 : 2) ? byDash : splitAt(document, items, bySigns(document, ','));
  const last = parts.at(-1);
  const all =
    last && parts.length > 1 ? [...parts.slice(0, -1), ...splitAt(document, last, byWords(document, AND))] : parts;
  const titles = all.flatMap((part) => itemOf(document, part, null)).map(({ title }) => title);
  return { before: { start: piece.start, end: start }, agenda: titles };
}

export function mentionsNothing(document: Document, piece: Piece): boolean {
  return wordsIn(document, trimmed(document, piece, ' :-.')) === '';
}
