import type { Document } from './document.ts';
import { type Piece, trimmed } from './pieces.ts';

const CLOSES = /^[^()[\]\n]{0,60}[)\]]/;

/** Parts of a list between separators that stand outside brackets. */
export function splitAt({ clean }: Document, { start, end }: Piece, separator: (at: number) => number): Piece[] {
  const parts: Piece[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; ) {
    const sign = clean.charAt(at);
    if (sign === '(' || sign === '[') depth += 1;
    // A bracket that was never closed ends with the line.
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    else if (sign === '\n' && depth > 0 && !CLOSES.test(clean.slice(at + 1, at + 80))) depth = 0;
    const length = depth === 0 ? separator(at) : 0;
    if (length > 0) {
      parts.push({ start: from, end: at });
      from = at + length;
      at = from;
    } else at += 1;
  }
  parts.push({ start: from, end });
  return parts.filter((part) => part.start < part.end);
}

export const bySigns =
  ({ clean }: Document, signs: string) =>
  (at: number): number =>
    signs.includes(clean.charAt(at)) ? 1 : 0;

/** “A – B”, “A / B”, “A → B”: signs with a space on both sides. */
export const bySpacedSigns =
  ({ clean }: Document, signs: string) =>
  (at: number): number =>
    clean.charAt(at) === ' ' && signs.includes(clean.charAt(at + 1)) && clean.charAt(at + 2) === ' ' ? 3 : 0;

/** “A et B”: whole words only. */
export const byWords =
  ({ folded }: Document, words: readonly string[]) =>
  (at: number): number => {
    if (folded.charAt(at) !== ' ') return 0;
    const word = words.find(
      (each) => folded.startsWith(each, at + 1) && /\s/.test(folded.charAt(at + 1 + each.length)),
    );
    return word === undefined ? 0 : word.length + 2;
  };

export interface Brackets {
  /** What stands outside brackets, in pieces. */
  readonly outside: Piece[];
  readonly inside: Piece[];
}

export function bracketsOf(document: Document, { start, end }: Piece): Brackets {
  const outside: Piece[] = [];
  const inside: Piece[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const sign = document.clean.charAt(at);
    if ('([<'.includes(sign)) {
      if (depth === 0) {
        outside.push({ start: from, end: at });
        from = at + 1;
      }
      depth += 1;
    } else if (')]>'.includes(sign) && depth > 0) {
      depth -= 1;
      if (depth === 0) {
        inside.push({ start: from, end: at });
        from = at + 1;
      }
    }
  }
  (depth > 0 ? inside : outside).push({ start: from, end });
  const some = (pieces: Piece[]) =>
    pieces.map((piece) => trimmed(document, piece)).filter((piece) => piece.start < piece.end);
  return { outside: some(outside), inside: some(inside) };
}
