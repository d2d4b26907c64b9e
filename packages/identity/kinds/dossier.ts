import { found, spanOf } from '../candidate.ts';
import type { Finding } from '../finding.ts';

const CUE = `(?:dossiernummer|dossier|r[ée]f[ée]rence|r[ée]f|referentie|kenmerk|matricule|stamnummer|rolnummer|aanvraagnummer|inschrijvingsnummer|klantn(?:umme)?r|lidnummer|(?:num[ée]ro|n[°o]) d['’](?:inscription|affiliation|affaire|usager)|(?:num[ée]ro|n[°o]) (?:de )?(?:client|r[ôo]le|contrat|affili[ée])|actiris|vdab|forem)`;
const OF = String.raw`(?:[ -](?:de l['’]|du |de la |van het |van de |de |d['’])?(?!n[°or]|num)\p{L}{2,14}){0,2}`;
const NUMBER = String.raw`\s{0,2}(?:[:=]|,?\s?(?:portant )?(?:sous )?(?:le )?(?:n[°or]\.?|num[ée]ro|nummer))\s{0,2}(?:[:=]\s?)?(?:n[°or]\.?\s?)?`;
const VALUE = String.raw`[A-Z\d](?:[A-Z\d]|[./-](?=[A-Z\d])){2,24}(?![\p{L}\d])`;

const ANNOUNCED = new RegExp(`(?<!\\p{L})${CUE}${OF}${NUMBER}(?<value>${VALUE})`, 'dgiu');
const BARE = new RegExp(`(?<!\\p{L})${CUE}${OF} (?<value>${VALUE})`, 'dgiu');

/** Numbers under which a service knows somebody. The year of a file is none. */
export function dossiers(text: string): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(ANNOUNCED)) {
    const [start, end] = spanOf(match);
    if (/\d(?:.{0,3}\d){1}/u.test(text.slice(start, end)))
      findings.push(found('dossier', text, [start, end], 0.85, 'saidToBe'));
  }
  for (const match of text.matchAll(BARE)) {
    const [start, end] = spanOf(match);
    const value = text.slice(start, end);
    const isYear = /^(?:19|20)\d{2}(?:[/-](?:\d{2}|(?:19|20)\d{2}))?$/u.test(value);
    if (!isYear && value.replace(/\D/gu, '').length >= 4)
      findings.push(found('dossier', text, [start, end], 0.7, 'saidToBe'));
  }
  return findings;
}
