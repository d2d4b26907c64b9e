import { before, found } from '../candidate.ts';
import type { Finding } from '../finding.ts';

const TODAY = /(?<![\p{L}\d-])[1-9]([ -]?)(?!EUR|BEF|USD|GSM)[A-Z]{3}\1\d{3}(?![\p{L}\d]|-\d)/gu;
const EARLIER = /(?<![\p{L}\d-])(?:[A-Z]{3}[ -]?\d{3}|[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2})(?![\p{L}\d]|-\d)/gu;
const SAID = /(?:plaque|immatricul|num?merplaat|plaat|kenteken|voiture|camionnette|wagen|auto)[^\d]{0,30}$/iu;

/** Belgian plates of today anywhere; older and French ones only where a plate is spoken of. */
export function plates(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(TODAY)) {
    const said = SAID.test(before(text, match.index));
    const confidence = said ? 0.95 : match[1] === '-' ? 0.85 : 0.5;
    findings.push(
      found('plate', text, [match.index, match.index + match[0].length], confidence, said ? 'saidToBe' : 'shape'),
    );
  }
  for (const match of text.matchAll(EARLIER)) {
    if (!SAID.test(before(text, match.index))) continue;
    findings.push(found('plate', text, [match.index, match.index + match[0].length], 0.8, 'saidToBe'));
  }
  return findings;
}
