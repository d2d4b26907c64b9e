import { before, found } from '../candidate.ts';
import type { Finding } from '../finding.ts';

const START = /(?<![\p{L}\d+./-])(?:\+|00)\d{2}|(?<![\p{L}\d+/-]|\d[.,])0[1-9]/gu;
const SAID =
  /(?:t[ée]l[ée]?(?:phone|foon)?|gsm|mobile|portable|whatsapp|appel\w*|joi\w+|bel\w*|num[ée]ro|nummer)\W{0,4}(?:\p{L}{1,4} )?$/iu;
const ENTERPRISE = /(?:bce|kbo|tva|btw|onss|rsz|entreprise|ondernemings?\w*)[^\d]{0,20}$/iu;
const DATE = /^\d\d([./-])\d\d\1(?:19|20)\d\d/u;

/** Belgian numbers, fixed and mobile, and those of other countries written with + or 00. */
export function phones(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(START)) {
    const start = match.index;
    const abroad = match[0].length > 2;
    const end = abroad ? endAbroad(text, start, match[0]) : endAtHome(text, start);
    if (end === null || DATE.test(text.slice(start, end)) || ENTERPRISE.test(before(text, start))) continue;
    const mobile = /^04[5-9]/u.test(text.slice(start, end));
    const said = SAID.test(before(text, start));
    findings.push(
      found('phone', text, [start, end], mobile || abroad || said ? 0.95 : 0.85, said ? 'saidToBe' : 'shape'),
    );
  }
  return findings;
}

/** Ten digits for a mobile, nine for a fixed line. Free numbers belong to services, not to people. */
function endAtHome(text: string, start: number): number | null {
  const digits = text.slice(start, start + 5).replace(/\D/gu, '');
  if (/^0[89]00/u.test(digits)) return null;
  return endOf(text, start, /^04[5-9]/u.test(digits) ? 10 : 9, 0);
}

function endAbroad(text: string, start: number, prefix: string): number | null {
  const country = prefix.replace(/\D/gu, '').slice(-2);
  const from = start + prefix.length;
  if (country !== '32') return endOf(text, from, 7, 6);
  const zero = /^[\s./-]{0,2}\(?0\)?/u.exec(text.slice(from, from + 6))?.[0].length ?? 0;
  return endOf(text, from + zero, 8, 1);
}

/** Where so many digits end, or up to some more, with two separators at most between two digits. */
function endOf(text: string, start: number, digits: number, more: number): number | null {
  let place = start;
  let end: number | null = null;
  for (let read = 1; read <= digits + more; read++) {
    const step = /^[\s./\u2011–-]{0,2}\d/u.exec(text.slice(place, place + 3));
    if (step === null) break;
    place += step[0].length;
    if (read >= digits) end = place;
  }
  return end === null || /\d/u.test(text.charAt(end)) ? null : end;
}
