import { found, spanOf } from '../candidate.ts';
import type { Finding } from '../finding.ts';

const NUMBER = String.raw`(?:\s?-?\s?(?:n[°or]\.?|num[ée]ro|nummer))?\s{0,2}[:=]?\s{0,2}`;
const FOREIGNERS_OFFICE = new RegExp(
  String.raw`(?<!\p{L})(?:OE|O\.E\.|DVZ|OV|SP|S\.P\.|SV|sûreté publique|openbare veiligheid)${NUMBER}(?<value>\d{1,2}[. ]?\d{3}[. ]?\d{3})(?!\d)`,
  'dgu',
);
const ASYLUM = new RegExp(
  String.raw`(?<!\p{L})(?:CGRA|CGVS|CCE|RVV|RvV)${NUMBER}(?<value>(?:\d{2}/\d{4,6}[A-Z]?|\d{6,7}))(?![\d/])`,
  'dgu',
);
const DOCUMENT =
  /(?<!\p{L})(?:carte|permis|titre|passeport|laissez-passer|visa|visum|paspoort|reispas|rijbewijs|document(?:nummer)?|annexe|bijlage|\p{L}{0,20}(?:kaart|vergunning|titel)|[A-M]-?kaart|eid)(?!\p{L})(?:[^\d.;!?\n]|n[°or]\.){0,30}?(?<value>(?<!\p{L})(?:[A-Z]{1,3}[ -]?)?\d(?:[ .-]?\d){5,12})(?![\d/])/dgiu;
const CARD = /(?<![\d-])\d{3}-\d{7}-\d{2}(?![\d-])/gu;
const PERMIT = /(?<![\p{L}\d])B ?\d{3} ?\d{3} ?\d{3}(?!\d)/gu;
const DATE = /^\d{1,2}([ .-])\d{1,2}\1(?:19|20)\d{2}$/u;

/** Numbers of cards, permits and passports, and of files with the offices for foreigners and asylum. */
export function identityDocuments(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of [...text.matchAll(FOREIGNERS_OFFICE), ...text.matchAll(ASYLUM)]) {
    findings.push(found('identityDocument', text, spanOf(match), 0.92, 'saidToBe'));
  }
  for (const match of text.matchAll(DOCUMENT)) {
    const [start, end] = spanOf(match);
    if (!DATE.test(text.slice(start, end)))
      findings.push(found('identityDocument', text, [start, end], 0.9, 'saidToBe'));
  }
  for (const {
    0: { length },
    index,
  } of text.matchAll(CARD)) {
    findings.push(found('identityDocument', text, [index, index + length], 0.8, 'shape'));
  }
  for (const {
    0: { length },
    index,
  } of text.matchAll(PERMIT)) {
    findings.push(found('identityDocument', text, [index, index + length], 0.7, 'shape'));
  }
  return findings;
}
