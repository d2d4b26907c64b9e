import type { Document } from '../text/document.ts';
import { type Piece, trimmed } from '../text/pieces.ts';
import { bySigns, bySpacedSigns, byWords, splitAt } from '../text/split.ts';
import { inAll } from '../words/words.ts';
import { withoutHours } from './called.ts';
import { isInitials, personLikeness } from './likeness.ts';

const AND = inAll((words) => words.and);

export const ME_CALLED =
  /^ (?:et|en|and) (?:(?:moi|ik|ikzelf|me|myself)|(?:(?:la|le|une?|notre|de|het|een|onze|the|our) |l')[a-zß-ÿ][a-zß-ÿ' -]{2,24}) \(/;

export function partsOf(document: Document, piece: Piece): Piece[] {
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
export function dashedNames(document: Document, group: Piece, alone: boolean): Piece[] | undefined {
  const pieces = splitAt(document, group, bySpacedSigns(document, '-/'));
  const likely = pieces.every((piece) => {
    const words = document.clean.slice(piece.start, piece.end).trim();
    const name = words.replace(/ ?\(.*$/, '');
    return /[()@]/.test(words) ? personLikeness(name) >= 0.7 || isInitials(name) : personLikeness(words) >= 0.5;
  });
  return likely && pieces.length > (alone ? 2 : 1) ? pieces : undefined;
}
