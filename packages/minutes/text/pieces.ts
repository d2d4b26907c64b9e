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

/** As it is written, in one line: no marks of emphasis, no double spaces, nothing that Word left behind. */
export function wordsIn(document: Document, { start, end }: Piece): string {
  const { text, clean } = document;
  let words = '';
  let apart = true;
  for (let at = start; at < end; at += 1) {
    const sign = clean.charAt(at);
    const space = isSpace(clean.charCodeAt(at));
    if (sign === '\n') {
      const broken = brokenWord(words, clean.slice(at + 1, Math.min(end, at + 40)));
      if (broken !== undefined) {
        words = broken;
        apart = true;
        continue;
      }
    }
    // Signs of Word’s own fonts and soft hyphens are nothing to read elsewhere.
    const code = text.charCodeAt(at);
    const residue = code === 0xad || (code >= 0xf000 && code <= 0xf0ff);
    if (!space) words += residue ? sign.replace('\u00ad', '') : text.charAt(at);
    else if (!apart) words += ' ';
    apart = space;
  }
  return words.trim();
}

const KEEPS_HYPHEN =
  /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏͰ-῿])(?:peut|vice|sous|non|socio|franco|demi|mi|ex|anti|multi|co|rendez|au|celui|celle|ceux|quelques|vis|porte|compte|procès|lui|elle|eux|là|est|t|ci|avant|après|e)$/iu;

/** “Jean-” and “Pierre”, “peut-” and “être”: the hyphen is part of the word. */
export function keepsHyphen(above: string, below: string): boolean {
  const before = /([A-Za-zÀ-ÖØ-öø-ɏͰ-῿]+)-\s*$/u.exec(above.slice(-40))?.[1];
  return before === undefined || !/^[a-zß-öø-ÿœ]/u.test(below) || KEEPS_HYPHEN.test(before);
}

/** “inscrip-” and “tion” on two lines are one word; “Jean-” and “Pierre” keep their hyphen. undefined: no word is broken here. */
function brokenWord(words: string, next: string): string | undefined {
  const before = /([A-Za-zÀ-ÖØ-öø-ɏͰ-῿]+)-\s*$/u.exec(words.slice(-40));
  const after = /^[ \t]*([A-Za-zÀ-ÖØ-öø-ɏͰ-῿])/u.exec(next)?.[1];
  if (!before || after === undefined) return undefined;
  const bare = words.trimEnd();
  return keepsHyphen(bare, after) ? bare : bare.slice(0, -1);
}

/** No sentence is broken over more lines; without a bound, a hostile text would be read again from each of its lines. */
const LONGEST = 30;

/** The last line that says on what this one began: its text was broken to fit a page. */
export function lastLineOf({ lines, width }: Document, first: Line): Line {
  let last = first;
  for (let next = lines[last.index + 1]; next && continues(last, next, width); next = lines[last.index + 1]) {
    if (next.index - first.index > LONGEST) break;
    last = next;
  }
  return last;
}

function continues(line: Line, next: Line, width: number | null): boolean {
  if (next.blank || next.across || next.heading || next.bullet !== null || next.number !== null) return false;
  if (line.heading || next.tick !== null || next.text.includes('\t')) return false;
  if (isFull(line, next, width)) return !/[.!?…:]$/.test(line.text) && !/^[^:]{1,30} ?: /.test(next.text);
  // “LE COMITÉ, à l’unanimité,” and below “DÉCIDE de …”: as deliberations are written.
  if (
    /^(?:L[EA]S? |L'|DE |HET |THE )[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]{2,}.*,$/u.test(line.text) &&
    /^[A-ZÀ-ÖØ-ÞĀ-ŒŔ-Ž]{3,}(?:[ ,]|$)/u.test(next.text)
  )
    return true;
  if (/[.:!?…]$/.test(line.text)) return false;
  return /^[a-zß-öø-ÿœ]/u.test(next.text) && line.to - line.from >= 40 && !/^[^:]{1,30}:/.test(next.text);
}

/** In a text broken to fit a page: the first word of the next line had no room on this one. */
export function isFull(line: Line, next: Line, width: number | null): boolean {
  if (width === null) return false;
  const word = /^\S*/.exec(next.text)?.[0].length ?? 0;
  return line.end - line.from + 1 + Math.min(word, 20) > width * 0.92;
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

/** Asked of every sign, many times: what is no plain space stands above 0x2000 or is the one of 0xa0. */
function isSpace(code: number): boolean {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return true;
  return code >= 0x1680 && /\s/.test(String.fromCharCode(code));
}

function isDropped(sign: string, signs: string): boolean {
  return isSpace(sign.charCodeAt(0)) || signs.includes(sign);
}
