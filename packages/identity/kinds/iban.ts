import { found } from '../candidate.ts';
import type { Finding } from '../finding.ts';

const START = /(?<![\p{L}\d])[a-z]{2}\d{2}(?=[ .-]?[a-z\d])/giu;
const LENGTHS: Readonly<Record<string, number>> = {
  ...{ AD: 24, AE: 23, AL: 28, AT: 20, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20 },
  ...{ ES: 24, FI: 18, FR: 27, GB: 22, GE: 22, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LT: 20, LU: 20 },
  ...{ LV: 21, MA: 28, MC: 27, MD: 24, ME: 22, MK: 19, MR: 27, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24 },
  ...{ RS: 22, SE: 24, SI: 19, SK: 24, TN: 24, TR: 26, UA: 29, XK: 20 },
};

/** Bank accounts, by the length each country has and the check digits. */
export function ibans(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(START)) {
    const country = match[0].slice(0, 2).toUpperCase();
    const end = endOf(text, match.index, LENGTHS[country] ?? 0);
    if (end === null) continue;
    const account = text.slice(match.index, end).replace(/[ .-]/gu, '').toUpperCase();
    const span = [match.index, end] as const;
    if (checks(account)) findings.push(found('iban', text, span, 0.99, 'checkDigits'));
    else if (/^BE\d{14}$/u.test(account)) findings.push(found('iban', text, span, 0.75, 'shape'));
  }
  return findings;
}

/** Where so many letters and digits end, with at most one separator between two; null where the text has fewer. */
function endOf(text: string, start: number, length: number): number | null {
  if (length === 0) return null;
  let place = start;
  for (let read = 0; read < length; read++) {
    if (read > 0 && /[ .\-\u00a0\u202f]/u.test(text.charAt(place))) place++;
    if (!/[a-z\d]/iu.test(text.charAt(place))) return null;
    place++;
  }
  return /[\p{L}\d]/u.test(text.charAt(place)) ? null : place;
}

function checks(account: string): boolean {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
