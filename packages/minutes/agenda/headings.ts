import { attendanceLabel } from '../attendance/labels.ts';
import type { AgendaItem } from '../format.ts';
import { fieldOf } from '../head/fields.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import { type Piece, trimmed, wordsIn } from '../text/pieces.ts';
import { closeness, tokensOf } from './closeness.ts';
import { agendaLabel } from './labels.ts';

export interface Heading extends Piece {
  readonly line: Line;
  readonly title: string;
  readonly number: string | null;
  /** 1: a chapter; more: within the chapter before. */
  readonly depth: number;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
const CLOSE = 0.62;

/** Titles in the body: said by the file, numbered in one sequence, close to the agenda, or alone on a line. */
export function headingsIn(document: Document, agenda: readonly AgendaItem[], taken: ReadonlySet<number>): Heading[] {
  const titles = agenda.slice(0, 200).map(({ title }) => tokensOf(title));
  const close = (line: Line) => {
    const tokens = tokensOf(line.text);
    return Math.max(0, ...titles.map((title) => closeness(tokens, title)));
  };
  const found: Heading[] = [];
  const bodyFrom = taken.size === 0 ? 0 : Math.min(...taken);
  let main = -1;
  let listed: Line | undefined;
  for (const line of document.lines) {
    if (line.blank || line.across || taken.has(line.index)) continue;
    // A chapter of the agenda may itself be called “Agenda des prochaines rencontres”.
    if (attendanceLabel(line) || (agendaLabel(document, line) && (line.number === null || close(line) < 0.8))) continue;
    const counted = numberOf(line);
    if (line.heading > 0 && line.index > 0) {
      if (line.index > bodyFrom || found.length > 0 || line.heading > 1)
        found.push(headingAt(document, line, line.heading > 2 ? 2 : 1));
      if (counted !== undefined) main = counted;
    } else if (line.number !== null) {
      const nested = /^(\d+)\.\d/.exec(line.number);
      if (nested) {
        if (Number(nested[1]) === main && !isSentence(line)) found.push(headingAt(document, line, 2));
        continue;
      }
      if (counted === undefined) {
        // “a) …” is a title only where the agenda has it too.
        const chapters = /^[a-z]$/i.test(agenda[0]?.number ?? '');
        if ((chapters || found.length > 0) && close(line) >= 0.8 && !isSentence(line)) {
          found.push(headingAt(document, line, chapters ? 1 : 2));
        }
        continue;
      }
      const inList = listed !== undefined && listed.index === line.index - 1 && numberOf(listed) === counted - 1;
      if (isChapter(document, line, { counted, main, inList, close })) {
        found.push(headingAt(document, line, 1));
        main = counted;
      } else listed = line;
    } else if (line.index > bodyFrom && isPlainHeading(document, line, close)) found.push(headingAt(document, line, 1));
  }
  // “## :” is the mark of a title without one.
  return found.filter(({ title }) => title !== '');
}

type Sequence = { counted: number; main: number; inList: boolean; close: (line: Line) => number };

function isChapter(document: Document, line: Line, { counted, main, inList, close }: Sequence): boolean {
  if (isSentence(line) || (line.bullet !== null && line.heading === 0 && main < 0)) return false;
  const near = close(line);
  if (near >= 0.8 && counted > main) return true;
  if (inList) return false;
  const before = document.lines[line.index - 1];
  const after = document.lines[line.index + 1];
  const opensList = counted <= 1 && after !== undefined && !after.blank && numberOf(after) === counted + 1;
  if (near < CLOSE && (opensList || (counted <= 1 && before !== undefined && before.text.endsWith(':')))) return false;
  if (main < 0) return counted <= 1 || near >= CLOSE;
  return counted === main + 1 || counted === main + 2 || (near >= CLOSE && counted > main);
}

/** A numbered paragraph is not a title. */
function isSentence({ text }: Line): boolean {
  if (text.length > 160 && !/^[^:]{1,70}:/.test(text)) return true;
  return /[.;]$/.test(text) && text.length > 70 && !/^[^:]{1,60}:/.test(text);
}

function numberOf({ number }: Line): number | undefined {
  if (number === null) return undefined;
  if (/^\d+$/.test(number)) return Number(number);
  const roman = ROMAN.indexOf(number);
  return roman === -1 ? undefined : roman + 1;
}

function isPlainHeading(document: Document, line: Line, close: (line: Line) => number): boolean {
  const { text } = line;
  const before = document.lines[line.index - 1];
  const after = document.lines[line.index + 1];
  const next = after?.blank ? document.lines[line.index + 2] : after;
  if (line.bullet !== null || (line.indent > 0 && before?.blank === false) || text.length > 80) {
    return false;
  }
  if (/[.,;]$|[@\t]|https?:|^\d/.test(text) || !next || next.blank || fieldOf(line)) return false;
  if (/:./.test(text) || text.split(/\s+/).length > 12) return false;
  const near = close(line);
  if (near >= 0.95 && text.length <= 60) return true;
  if (!/^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž«"[]/u.test(text)) return false;
  const apart = before === undefined || before.blank || before.across;
  const listed = next.bullet !== null || (next.number !== null && text.endsWith(':'));
  if (text.endsWith(':') && listed) return false;
  if (near >= 0.75 && (apart || /[.!?:]$/.test(before.text))) return true;
  if (
    /^[^a-zß-öø-ÿœ]{5,}$/u.test(text) &&
    /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿]{4}/u.test(text) &&
    (apart || before.text.endsWith('.'))
  )
    return true;
  if (text.endsWith(':') && text.split(/\s+/).length > 6) return false;
  // A question alone on its line, right before the first numbered chapter, is what those chapters are about.
  if (next.number === '1' && !after?.blank && /[.!?]$/.test(before?.text ?? '')) return true;
  return apart && text.split(/\s+/).length <= 6 && next.text.length > 40 && !after?.blank && !text.endsWith('?');
}

function headingAt(document: Document, line: Line, depth: number): Heading {
  // “2. Divers : la salle est réservée.” is a title with what was said behind it.
  const colon = /^[^:]{3,70}:(?=\s)/.exec(line.text);
  const long = colon && line.text.length > 60 && !/[?]/.test(colon[0]);
  const end = long ? line.start + colon[0].length : line.end;
  const piece = trimmed(document, { start: line.start, end }, ' :;|');
  return { ...piece, line, depth, number: line.number, title: wordsIn(document, piece) };
}
