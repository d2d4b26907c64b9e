import { plainSigns } from './fold.ts';

const BOOKMARK = /\[(?:bookmark|signet|bladwijzer): ?[^\]\n]{0,80}\]/gi;

/** The text, unit for unit, with marks of emphasis and what Word left behind turned into spaces. */
export function mask(text: string): string {
  return plainSigns(text)
    .replace(BOOKMARK, blank)
    .replace(/\*+|_+/g, emphasis);
}

function blank(found: string): string {
  return ' '.repeat(found.length);
}

function emphasis(found: string, at: number, whole: string): string {
  const before = at === 0 ? '\n' : whole.charAt(at - 1);
  const after = whole.charAt(at + found.length) || '\n';
  const apart = /\s/.test(before) && /\s/.test(after);
  // “* item” and “* * *” stay: a bullet and a line across are read as such.
  if (apart) return found;
  const inside = /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  return found.startsWith('_') && (inside || found.length > 3) ? found : blank(found);
}
