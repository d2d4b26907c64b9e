import { fold } from '../words.ts';

const MONTHS = [
  'janvier|janv|jan|januari',
  'février|fevrier|févr|fév|feb|februari',
  'mars|maart|mrt',
  'avril|avr|april|apr',
  'mai|mei',
  'juin|juni',
  'juillet|juil|juli',
  'août|aout|augustus|aug',
  'septembre|september|sept|sep',
  'octobre|oktober|oct|okt',
  'novembre|november|nov',
  'décembre|decembre|december|déc|dec',
];
/** The name of a month, in full or short. */
export const MONTH = `(?:${MONTHS.join('|')})(?!\\p{L})\\.?`;
const SPELT_DAY = [
  `premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix(?:-(?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize`,
  String.raw`(?:vingt|trente)(?:[ -](?:et[ -])?\p{L}{2,6})?`,
  `eerste|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien`,
  String.raw`(?:\p{L}{3,6}[eë]n)?(?:twintig|dertig)`,
].join('|');
const DAY = String.raw`(?:[0-3]?\d(?:er|ère|e|ste|de)?|${SPELT_DAY})`;
const YEAR = String.raw`(?:1[89]|20)\d{2}`;
const SHORT_YEAR = String.raw`(?:${YEAR}|['’]?\d{2})(?!\d)`;

const NUMERIC = String.raw`[0-3]?\d\s?(?<mark>[./-])\s?[01]?\d\s?\k<mark>\s?(?:${YEAR}|\d{2})(?!\d)|${YEAR}[-/][01]\d[-/][0-3]\d(?!\d)|[0-3]\d [01]\d ${YEAR}(?!\d)`;
const WORDY = String.raw`${DAY}\s${MONTH}(?:\s(?:de l['’]an\s)?${SHORT_YEAR})?`;
const MONTH_AND_YEAR = String.raw`${MONTH}\s${YEAR}(?!\d)`;

/** A date in figures or words; `mark` is the sign between figures. */
export const FULL_DATE = `(?:${NUMERIC}|${WORDY})`;
/** Also a month with its year, or a year alone. */
export const ANY_DATE = `(?:${NUMERIC}|${WORDY}|${MONTH_AND_YEAR}|${YEAR}(?!\\d))`;

/** The year a date tells, if any: two figures are of the twentieth century from 30 on. */
export function yearOf(date: string): number | null {
  const long = /(?:1[89]|20)\d{2}/u.exec(date);
  if (long) return Number(long[0]);
  const short = /[./\-\s'’](\d{2})$/u.exec(date.replace(/\s?([./-])\s?/gu, '$1'));
  if (!short || !/\d\D+\d|\p{L}/u.test(date) || /^\D*\d{1,2}$/u.test(date)) return null;
  const year = Number(short[1]);
  return year >= 30 ? 1900 + year : 2000 + year;
}

/** Whether days and months are within what a calendar has. */
export function isPossible(date: string): boolean {
  if (/\p{L}/u.test(fold(date))) return true;
  const parts = date
    .split(/[./\-\s]+/u)
    .filter(Boolean)
    .map(Number);
  if (parts.length !== 3) return true;
  const [first = 0, month = 0, last = 0] = parts;
  const day = first > 31 ? last : first;
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
