import { LANGUAGES } from '../format.ts';
import type { Document } from '../text/document.ts';
import type { Piece } from '../text/pieces.ts';
import { vocabularyOf } from '../words/words.ts';
import { dayOf } from './day.ts';

/** A date as it is written, whatever it leaves unsaid. */
export interface DateMention extends Piece {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** 1 Monday … 7 Sunday, where it is said. */
  readonly weekday: number | null;
}

const MONTHS = numbered((language) => vocabularyOf(language).months);
const WEEKDAYS = numbered((language) => vocabularyOf(language).weekdays);
const LEADS = new Set(
  "le|du|au|op|van|on|the|dd|date|datum|des|les|de|tegen|pour|avant|by|before|voor|tot|vanaf|jusqu'au|deadline|until|from".split(
    '|',
  ),
);

const ENGLISH = new Set(vocabularyOf('en').months.flatMap((names) => names.split('|')));
const WORD_BEFORE = /([A-Za-zÀ-ÖØ-öø-ɏͰ-῿']{1,14})[.,]?[ \t]{0,3}$/u;
const NUMBERS = /^[ ]?([./-])[ ]?(\d{1,2})(?:[ ]?\1[ ]?(\d{4}|\d{2}))?(?!\d)/;
const NAMED =
  /^(?:er|ste|nd|rd|th|st|de|e)?[ .]{0,3}(?:of |de )?([a-z]{3,10})(?: ?\/ ?[a-z]{3,10})?\.?(?:,?[ ]{0,2}(\d{4}))?(?!\d)/;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const MONTH_FIRST = /^(\d{1,2})(st|nd|rd|th)?(?:,?[ ]{1,2}(\d{4}))?(?![\d:.]\d|\d|[hu])/;

/** Every date in a piece of the text, in order. */
export function datesIn({ folded }: Document, { start, end }: Piece): DateMention[] {
  const dates: DateMention[] = [];
  const text = folded.slice(start, end);
  let read = 0;
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    if (index < read || digits.length > 4 || digits.length === 3) continue;
    const found = dateAt(text, index, digits);
    if (!found) continue;
    read = found.end;
    dates.push({ ...found, start: start + found.start, end: start + found.end });
  }
  return dates;
}

function dateAt(text: string, at: number, digits: string): DateMention | undefined {
  if (/[\d/.,:-]/.test(text.charAt(at - 1)) && /[\d]/.test(text.charAt(at - 2))) return undefined;
  if (/[a-z]/.test(text.charAt(at - 1))) return undefined;
  const rest = text.slice(at, at + 40);
  if (digits.length === 4) {
    const [whole, year, , month, day] = ISO.exec(rest) ?? [];
    return whole === undefined ? undefined : made(at, at + whole.length, day, month, year, weekdayBefore(text, at));
  }
  const weekday = weekdayBefore(text, at);
  return numericAt(text, at, digits, weekday) ?? namedAt(rest, at, digits, weekday) ?? monthFirstAt(text, rest, at);
}

type Weekday = { weekday: number; start: number } | undefined;

function numericAt(text: string, at: number, digits: string, weekday: Weekday): DateMention | undefined {
  const [whole, sign, month, year] = NUMBERS.exec(text.slice(at + digits.length, at + 20)) ?? [];
  if (whole === undefined || month === undefined) return undefined;
  const end = at + digits.length + whole.length;
  // “9.30 u” is a time, “8-10” are people: without a year, such a pair needs a word that announces a date.
  const announced =
    weekday !== undefined ||
    LEADS.has(wordBefore(text, at)?.word ?? '') ||
    // “14.12, 9h”: a time right behind it.
    (month.length === 2 && /^,? (?:a |om |at |vers )?\d{1,2} ?(?:h|u|:\d)/.test(text.slice(end, end + 12)));
  if (
    year === undefined &&
    (/^[a-z%€]|^ ?(?:u|h|uur|heures?)(?![a-z])/.test(text.slice(end, end + 8)) || (sign !== '/' && !announced))
  ) {
    return undefined;
  }
  if (year === undefined && sign === '.' && month.length < 2) return undefined;
  return made(at, end, digits, month, year, weekday);
}

function namedAt(rest: string, at: number, digits: string, weekday: Weekday): DateMention | undefined {
  const [whole, name, year] = NAMED.exec(rest.slice(digits.length)) ?? [];
  const month = name === undefined ? undefined : MONTHS.get(name);
  if (whole === undefined || month === undefined) return undefined;
  const length = digits.length + (year === undefined ? whole.replace(/[ .]+$/, '').length : whole.length);
  return made(at, at + length, digits, month, year, weekday);
}

function monthFirstAt(text: string, rest: string, at: number): DateMention | undefined {
  const before = wordBefore(text, at);
  const month = before && MONTHS.get(before.word);
  const [whole, day, ordinal, year] = MONTH_FIRST.exec(rest) ?? [];
  if (!before || month === undefined || whole === undefined) return undefined;
  const weekday = weekdayBefore(text, before.start);
  // “May 10” may be about ten people; “Thursday March 21”, “by March 3rd” are not.
  const plain = ordinal !== undefined || weekday !== undefined || LEADS.has(wordBefore(text, before.start)?.word ?? '');
  if (year === undefined && (!plain || !ENGLISH.has(before.word))) return undefined;
  const date = made(at, at + whole.length, day, month, year, weekday);
  return date && { ...date, start: Math.min(date.start, before.start) };
}

function made(
  at: number,
  end: number,
  day: string | undefined,
  month: string | number | undefined,
  year: string | undefined,
  weekday: Weekday,
): DateMention | undefined {
  const full = year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year);
  // 29 February is asked of a leap year where the year is not said.
  if (dayOf(full ?? 2024, Number(month), Number(day)) === null) return undefined;
  return {
    start: weekday?.start ?? at,
    end,
    day: Number(day),
    month: Number(month),
    year: full,
    weekday: weekday?.weekday ?? null,
  };
}

function weekdayBefore(text: string, at: number): Weekday {
  let before = wordBefore(text, at);
  // “maandag de 3de”, “Monday the 3rd”, “lundi le 3”.
  if (before && ['de', 'the', 'le', 'den'].includes(before.word)) before = wordBefore(text, before.start) ?? before;
  const weekday = before && WEEKDAYS.get(before.word);
  return before && weekday !== undefined ? { weekday, start: before.start } : undefined;
}

function wordBefore(text: string, at: number): { word: string; start: number } | undefined {
  const window = text.slice(Math.max(0, at - 20), at);
  const found = WORD_BEFORE.exec(window);
  return found?.[1] === undefined ? undefined : { word: found[1], start: at - window.length + found.index };
}

function numbered(lists: (language: (typeof LANGUAGES)[number]) => readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    LANGUAGES.flatMap((language) =>
      lists(language).flatMap((names, at) => names.split('|').map((name) => [name, at + 1] as const)),
    ),
  );
}
