import { before, found } from '../candidate.ts';
import type { Finding } from '../finding.ts';

const ELEVEN = /(?<!\d)(\d{2})[ .\-/]?(\d{2})[ .\-/]?(\d{2})[ .\-–/]{0,3}(\d{3})[ .\-–/]?(\d{2})(?!\d)/gu;
const SAID =
  /(?:registre national|num[ée]ro national|n° national|niss|insz|rijksregister\w*|nationaal nummer|rrn|bis-?nummer|\bbis\b|\bnn|\brn)[^\d]{0,30}$/iu;

/** Belgian national register and BIS numbers (month plus 20 or 40), with the check digits of both centuries. */
export function nationalNumbers(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(ELEVEN)) {
    const [written, year = '', month = '', day = '', order = '', check = ''] = match;
    const span = [match.index, match.index + written.length] as const;
    if (!canBeDay(Number(month), Number(day))) continue;
    if (checks(`${year}${month}${day}${order}`, Number(check))) {
      findings.push(found('nationalNumber', text, span, 0.98, 'checkDigits'));
    } else if (SAID.test(before(text, match.index))) {
      // With a slip of the pen it still tells who somebody is.
      findings.push(found('nationalNumber', text, span, 0.85, 'saidToBe'));
    } else if (/^\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}$/u.test(written)) {
      findings.push(found('nationalNumber', text, span, 0.7, 'shape'));
    }
  }
  return findings;
}

/** People whose birth date is not known have month or day zero. */
function canBeDay(month: number, day: number): boolean {
  return day <= 31 && [0, 20, 40].some((bis) => month >= bis && month <= bis + 12);
}

function checks(nine: string, check: number): boolean {
  return check === 97 - (Number(nine) % 97) || check === 97 - (Number(`2${nine}`) % 97);
}
