import { plainSigns } from './fold.ts';

/** What Word and mail programs leave in a text that was copied: bookmarks, field codes, pictures, comments of web pages. */
const RESIDUE =
  /\[(?:bookmark|signet|bladwijzer): ?[^\]\n]{0,80}\]|\[cid:[^\]\n]{1,80}\]|\bHYPERLINK (?:\\l )?"[^"\n]{0,200}"|\\\* ?MERGEFORMAT|\{ ?(?:PAGE|NUMPAGES|DATE|TIME|TOC)\b[^}\n]{0,60}\}|\b_(?:Toc|Hlk|Ref|GoBack)\d{0,12}\b|<!--(?:\[if[^\n]{0,120}|\[endif\])-->|&nbsp;|\b(?:Erreur ?! (?:Signet|Source du renvoi|Référence)[^.\n]{0,40}\.|Error! (?:Bookmark|Reference)[^.\n]{0,40}\.|Fout! (?:Bladwijzer|Verwijzingsbron)[^.\n]{0,40}\.)/gi;

/** The text, unit for unit, with marks of emphasis and what Word left behind turned into spaces. */
export function mask(text: string): string {
  return plainSigns(text)
    .replace(RESIDUE, blank)
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
  const inside = /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/u.test(before) && /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/u.test(after);
  return found.startsWith('_') && (inside || found.length > 3) ? found : blank(found);
}
