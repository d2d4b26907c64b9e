import type { Link } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Piece } from '../text/pieces.ts';

const ADDRESS = /(?:https?:\/\/|(?<![A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9@./-])www\.)[^\s<>"«»“”|\\^`{}]+/giu;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

export function linksIn({ text }: Document): Link[] {
  const links: Link[] = [];
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const url = withoutTheSentence(found);
    if (/^(?:https?:\/\/)?[^/]*[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9]/iu.test(url) && url.includes('.', 4))
      links.push({ url, span: [index, index + url.length] });
    else if (/^https?:\/\/localhost/i.test(url)) links.push({ url, span: [index, index + url.length] });
  }
  return links;
}

/** What closes the sentence or its bracket is not part of the address; a bracket opened inside it is. */
function withoutTheSentence(found: string): string {
  let end = found.length;
  const open = new Map(
    Object.entries(PAIRS).map(([close, opening]) => [close, count(found, close) - count(found, opening)]),
  );
  while (end > 0) {
    const sign = found.charAt(end - 1);
    const surplus = open.get(sign);
    if (surplus === undefined ? !".,;:!?'’*_".includes(sign) : surplus <= 0) break;
    if (surplus !== undefined) open.set(sign, surplus - 1);
    end -= 1;
  }
  const url = found.slice(0, end);
  // “[site](https://…)” is written without a space between.
  const closed = url.indexOf('](');
  return closed === -1 ? url : url.slice(0, closed);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

const LOCAL = /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9._%+'-]/u;
const HOST = /[A-Za-zÀ-ÖØ-öø-ɏͰ-῿0-9.-]/u;

/** Addresses found from their “@” outwards: no pattern to lead astray. */
export function emailsIn(whole: string, piece: Piece): Piece[] {
  const text = whole.slice(piece.start, piece.end);
  return addressesIn(text).map(({ start, end }) => ({ start: piece.start + start, end: piece.start + end }));
}

function addressesIn(text: string): Piece[] {
  const end = text.length;
  const found: Piece[] = [];
  let read = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', Math.max(at + 1, read))) {
    let from = at;
    while (from > read && at - from < 64 && LOCAL.test(text.charAt(from - 1))) from -= 1;
    while (from < at && /[.'-]/.test(text.charAt(from))) from += 1;
    let to = at + 1;
    while (to < end && to - at < 190 && HOST.test(text.charAt(to))) to += 1;
    while (to > at && /[.-]/.test(text.charAt(to - 1))) to -= 1;
    if (from < at && text.slice(at + 1, to).includes('.')) {
      found.push({ start: from, end: to });
      read = to;
    }
  }
  return found;
}
