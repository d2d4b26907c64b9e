import type { Document } from './document.ts';
import type { Line } from './line.ts';

/** A stretch of the text. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The piece without the spaces around it, and without the signs named. */
export function trimmed({ clean }: Document, { start, end }: Piece, signs = ''): Piece {
  let from = start;
  let to = end;
  while (from < to && isDropped(clean.charAt(from), signs)) from += 1;
  while (to > from && isDropped(clean.charAt(to - 1), signs)) to -= 1;
  return { start: from, end: to };
}

/** As it is written, in one line: no marks of emphasis, no double spaces. */
export function wordsIn(document: Document, { start, end }: Piece): string {
  const { text, clean } = document;
  let words = '';
  let apart = true;
  for (let at = start; at < end; at += 1) {
    const space = /\s/.test(clean.charAt(at));
    if (!space) words += text.charAt(at);
    else if (!apart) words += ' ';
    apart = space;
  }
  return words.trim();
}

/** No sentence is broken over more lines; without a bound, a hostile text would be read again from each of its lines. */
const LONGEST = 30;

/** The last line that says on what this one began: its text was broken to fit a page. */
export function lastLineOf({ lines }: Document, first: Line): Line {
  let last = first;
  for (let next = lines[last.index + 1]; next && continues(last, next); next = lines[last.index + 1]) {
    if (next.index - first.index > LONGEST) break;
    last = next;
  }
  return last;
}

function continues(line: Line, next: Line): boolean {
  if (next.blank || next.across || next.heading || next.bullet !== null || next.number !== null) return false;
  if (line.heading || next.tick !== null || /[.:!?…]$/.test(line.text) || next.text.includes('\t')) return false;
  return /^\p{Ll}/u.test(next.text) && line.to - line.from >= 40 && !/^[^:]{1,30}:/.test(next.text);
}

/** Cells between tabs, or between the bars of a table in Markdown. A tab before the first word is an indent. */
export function cellsOf(document: Document, piece: Piece): Piece[] {
  const { clean } = document;
  const inner = trimmed(document, piece);
  const barred = isBarred(clean.slice(inner.start, inner.end));
  if (barred && /^[\s|:-]+$/.test(clean.slice(inner.start, inner.end))) return [];
  const [sign, start, end] = barred
    ? ['|', inner.start + bar(clean, inner.start), inner.end - bar(clean, inner.end - 1)]
    : ['\t', piece.start, piece.end];
  const cells: Piece[] = [];
  for (let from = start; from <= end; ) {
    const next = clean.indexOf(sign, from);
    const to = next === -1 || next > end ? end : next;
    cells.push({ start: from, end: to });
    from = to + 1;
  }
  return cells;
}

function bar(clean: string, at: number): number {
  return clean.charAt(at) === '|' ? 1 : 0;
}

/** “| a | b |” as in Markdown, or “a | b”. */
export function isBarred(text: string): boolean {
  return text.length > 2 && ((text.startsWith('|') && text.endsWith('|')) || text.includes(' | '));
}

function isDropped(sign: string, signs: string): boolean {
  return /\s/.test(sign) || signs.includes(sign);
}
