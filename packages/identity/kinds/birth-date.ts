import { at, found } from '../candidate.ts';
import type { Finding, Suggestion, Why } from '../finding.ts';
import { LEAVE_OUT } from '../finding.ts';
import { ANY_DATE, FULL_DATE, isPossible, MONTH, yearOf } from './dates.ts';

const BORN =
  /(?<!\p{L})(?:n[ée]{1,2}(?:\(e\)|·e|\.e|e)?s?|naquit|vu le jour|venue? au monde|geboren|geb\.?|ter wereld)(?![\p{L}-])|°/giu;
const BIRTH =
  /(?<!\p{L})(?:date de naiss(?:ance|\.)|jour de naissance|naissance|anniversaire|d\.?d?\.?n\.?(?=\s?[:=\d ])|geboorte(?:datum|dag)?|geb\.? ?datum|verjaar(?:dag|t)|jarig)(?!\p{L})/giu;
const PARTY =
  /(?<!\p{L})(?:(?:f[êe]t|aura|eu)\p{L}{0,5} (?:ses|leurs?|mes) [\p{L}\d-]{2,25} ans|vier(?:de|t|den)? (?:zijn|haar|mijn|hun) [\p{L}\d]{2,30} verjaardag)/giu;

/** What may stand between being born and the date: a place, a comma, a day of the week; no other verb. */
const AFTER_BORN = gap(
  String.raw`(?:,?\s(?:à|au|aux|a|te|in|op|dans|près de|vers|nabij|bij)\s(?:l['’]|la |le |les |een |het |de )?(?!\d|${MONTH})\p{L}[\p{L}'’-]{1,25}(?<more>(?:\s\p{L}[\p{L}'’-]{1,25}){0,3}?))?(?:\s?\([^)\d]{2,30}\))?`,
);
const AFTER_BIRTH = gap(
  String.raw`(?:\s(?:est|was|is|de [\p{L}'’]{1,20}(?: \p{L}{1,20})?|van [\p{L}'’]{1,20}(?: \p{L}{1,20})?|tombe|valt|exacte|officielle|officiële))?`,
);
const AFTER_PARTY = gap('');
const THEN_BORN = new RegExp(
  String.raw`(?<![\p{L}\d./-])(?:${ANY_DATE})(?=\s?[,)]?\s?(?:(?:comme|als|pour) (?:date de naissance|geboortedatum)|,? ?(?:date de naissance|geboortedatum)|(?:te|in|à) \p{Lu}\p{L}{1,20} geboren|geboren))`,
  'giu',
);
const AFTER_NAME = new RegExp(String.raw`\s?[(,]\s?(?<date>${FULL_DATE})(?=\s?[),;])`, 'iuy');
const BARE_YEAR = /^\d{4}$/u;

/** Dates said to be of a birth. Dates of meetings, arrivals and decisions are left. */
export function birthDates(text: string, names: readonly Finding[]): Finding[] {
  return [
    ...announced(text, BORN, AFTER_BORN),
    ...announced(text, BIRTH, AFTER_BIRTH),
    ...announced(text, PARTY, AFTER_PARTY),
    ...[...text.matchAll(THEN_BORN)].flatMap(({ 0: date, index }) => birthDate(text, index, date, 'saidToBe')),
    ...names.flatMap(({ end }) => besideName(text, end)),
  ];
}

function announced(text: string, cue: RegExp, after: RegExp): Finding[] {
  const findings: Finding[] = [];
  for (const {
    0: { length },
    index,
  } of text.matchAll(cue)) {
    const match = at(after, text, index + length);
    const date = match?.groups?.date;
    // Geboren in Dakar kwam hij op 3 mei: what follows the place is a sentence, not a longer name of the place.
    const isSentence = /\s\p{Ll}/u.test(match?.groups?.more ?? '');
    if (date && !isSentence) findings.push(...birthDate(text, after.lastIndex - date.length, date, 'saidToBe'));
  }
  return findings;
}

/** Amina Haddad (12/03/1984): a full date with its year, right after a name. */
function besideName(text: string, end: number): Finding[] {
  const match = at(AFTER_NAME, text, end);
  const date = match?.groups?.date;
  if (!match || !date || yearOf(date) === null) return [];
  const start = end + match[0].lastIndexOf(date);
  return birthDate(text, start, date, 'besideName');
}

function birthDate(text: string, start: number, date: string, why: Why): Finding[] {
  if (!isPossible(date)) return [];
  const year = yearOf(date);
  const confidence = why === 'besideName' ? 0.6 : BARE_YEAR.test(date) ? 0.5 : year === null ? 0.6 : 0.95;
  return [found('birthDate', text, [start, start + date.trimEnd().length], confidence, why, decade(year))];
}

/** 1984 → the early 1980s, which says enough about an age. */
function decade(year: number | null): Suggestion {
  if (year === null) return LEAVE_OUT;
  const within = year % 10;
  return { code: 'decade', decade: year - within, part: within < 4 ? 'early' : within < 7 ? 'middle' : 'late' };
}

function gap(between: string): RegExp {
  const weekday = String.raw`(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\s`;
  return new RegExp(
    String.raw`${between}\s?[,:=(]?\s{0,2}(?:(?:le|op|du|de|en|in|au|vers|rond|omstreeks|van)\s)?(?:${weekday})?(?<date>${ANY_DATE})`,
    'iuy',
  );
}
