import { dayOf, weekdayOf } from '../dates/day.ts';
import { type DateMention, datesIn } from '../dates/mention.ts';
import { contradicts } from '../dates/resolve.ts';
import { timesIn } from '../dates/times.ts';
import { yearInWords } from '../dates/years.ts';
import type { Document } from '../text/document.ts';
import type { Line } from '../text/line.ts';
import { wordsIn } from '../text/pieces.ts';
import type { Warned } from '../warnings/warned.ts';
import { inAll, phraseIn, setOf } from '../words/words.ts';
import { fieldOf } from './fields.ts';
import { dayOfLetter } from './letter.ts';

export interface When {
  readonly date: string | null;
  readonly assumption: string | null;
}

const NEXT = setOf((words) => words.next);
const MEETING_WORDS = inAll((words) => `${words.minutesWords}|${words.meeting}`);

export function dateOf(
  document: Document,
  top: readonly Line[],
  fields: readonly Line[],
  on: string | null,
  warned: Warned,
): When {
  const mentions = headDates(document, top, fields);
  const full = mentions.find(({ year }) => year !== null);
  const first = full && sameDay(full, mentions[0]) ? full : mentions[0];
  if (!first) {
    const letter = on === null ? dayOfLetter(document) : undefined;
    if (!letter) return { date: on, assumption: null };
    const { mention, date } = letter;
    return {
      date,
      assumption: warned.warn('dateOfLetter', [mention.start, mention.end], wordsIn(document, mention), date),
    };
  }
  const span = [first.start, first.end] as const;
  const written = wordsIn(document, first);
  const year = first.year ?? yearFor(document, first, on);
  const date = year === null ? null : dayOf(year, first.month, first.day);
  if (date === null) {
    warned.warn('yearUnknown', span, written);
    return { date: null, assumption: null };
  }
  const assumption = first.year === null ? warned.warn('yearAssumed', span, written, date) : null;
  if (contradicts(first, date)) warned.warn('weekdayContradicts', span, written, date);
  for (const other of mentions) {
    if (!sameDay(other, first)) warned.warn('severalDates', [other.start, other.end], wordsIn(document, other), date);
  }
  if (on !== null && on !== date) warned.warn('dateDiffers', span, on, date);
  return { date, assumption };
}

/** “Date : …” counts before a title, a title before another line. */
function headDates(document: Document, top: readonly Line[], fields: readonly Line[]): DateMention[] {
  const named = fields.filter(
    (line) =>
      fieldOf(line)?.field === 'date' ||
      (!fieldOf(line) && /^(?:date|datum) \S/.test(line.folded) && line.text.length <= 40) ||
      (fieldOf(line)?.field === 'title' && datesIn(document, line).length > 0),
  );
  const taken = new Set(fields.map(({ index }) => index));
  const rest = top.filter((line) => !taken.has(line.index) && line.text.length <= 200 && !phraseIn(line.folded, NEXT));
  const titles = rest.filter((line) => phraseIn(line.folded, MEETING_WORDS) !== undefined && isNoPurpose(line));
  const others = rest.filter(
    (line) => !titles.includes(line) && (line.text.length <= 80 || OF_A_DEED.test(line.folded)) && isNoPurpose(line),
  );
  const lists = [named, titles, others].map((lines) => lines.flatMap((line) => datesIn(document, line)));
  return lists.find((dates) => dates.length > 0) ?? [];
}

const OF_A_DEED = /^(?:l'an |en l'an |in het jaar |op heden |ce jour|aujourd'hui|vandaag)/;

/** “Objectif de la matinée : … du 25 janvier” is about another day. */
function isNoPurpose({ folded }: Line): boolean {
  return (
    !/^[^:]{3,60} ?: /.test(folded) ||
    /^(?:pv|p\.v\.|verslag|reunion|vergadering|minutes|notes|compte|meeting|notulen|cr|seance|bijeenkomst|overleg|rapport|reu )/.test(
      folded,
    )
  );
}

function sameDay(one: DateMention, other: DateMention | undefined): boolean {
  return (
    other !== undefined &&
    one.day === other.day &&
    one.month === other.month &&
    (one.year === null || other.year === null || one.year === other.year)
  );
}

/** The year of a date without one: of the day given, else of a date that is written out, so that the weekday fits. */
function yearFor(document: Document, mention: DateMention, on: string | null): number | null {
  const given = on === null ? undefined : Number(on.slice(0, 4));
  const other = datesIn(document, { start: 0, end: Math.min(document.text.length, 60_000) }).find(
    ({ year }) => year !== null,
  );
  const base = given ?? nearYear(document, mention) ?? other?.year;
  if (base === undefined || base === null) return null;
  if (mention.weekday === null) return base;
  const fits = [base, base - 1, base + 1].find((year) => {
    const date = dayOf(year, mention.month, mention.day);
    return date !== null && weekdayOf(date) === mention.weekday;
  });
  return fits ?? base;
}

/** “le 8 mars dernier (2022)”, “3rd meeting of 2024”, “L’an deux mille vingt-trois, le 24 mai”: in the lines around it. */
function nearYear({ folded }: Document, { start, end }: DateMention): number | null {
  const around = folded.slice(Math.max(0, start - 120), end + 60);
  const inWords = yearInWords(around);
  if (inWords !== null) return inWords;
  const years = [...around.matchAll(/(?<![\d/.-])(20\d{2})(?![\d/.-]\d|\d| ?(?:€|eur|[a-z]{0,2}habit))/g)].map(
    ({ 1: year }) => Number(year),
  );
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

const OPENED = inAll((words) => words.opened);
const CLOSED = inAll((words) => words.closed);

/** From when till when: beside the date, in a line of its own, or where the meeting is opened and closed. */
export function hoursOf(
  document: Document,
  top: readonly Line[],
  fields: readonly Line[],
): { startsAt: string | null; endsAt: string | null } {
  let startsAt: string | null = null;
  let endsAt: string | null = null;
  for (const line of fields) {
    const field = fieldOf(line);
    const [time] =
      field && ['time', 'date', 'end', 'place', 'title'].includes(field.field) ? timesIn(document, field.value) : [];
    if (!time) continue;
    if (field?.field === 'end') endsAt ??= time.from;
    else {
      startsAt ??= time.from;
      endsAt ??= time.to;
    }
  }
  for (const line of top) {
    if (
      line.text.length > 200 ||
      fields.includes(line) ||
      !isNoPurpose(line) ||
      line.start === line.end ||
      (/^\d{1,2} ?[hu:]/.test(line.folded) && datesIn(document, line).length === 0 && !timesIn(document, line)[0]?.to)
    )
      continue;
    const [time] = timesIn(document, line);
    if (!time) continue;
    startsAt ??= time.from;
    endsAt ??= time.to;
  }
  if (endsAt === null) {
    for (const line of [...fields, ...top]) {
      const end = /(?:^|[\s,;(])(?:fin|einde|eind|end|cloture|sluiting) ?: ?(?=\d)/.exec(line.folded.slice(0, 200));
      const [time] = end ? timesIn(document, { start: line.start + end.index + end[0].length, end: line.end }) : [];
      endsAt ??= time?.from ?? null;
    }
  }
  return { startsAt: startsAt ?? after(document, OPENED), endsAt: endsAt ?? after(document, CLOSED) };
}

function after(document: Document, phrases: readonly string[]): string | null {
  for (const line of document.lines) {
    if (line.text.length > 400 || !/\d/.test(line.folded)) continue;
    const found = phraseIn(line.folded, phrases);
    const [time] = found
      ? timesIn(document, { start: line.start + found.at, end: Math.min(line.end, line.start + found.at + 90) })
      : [];
    if (time) return time.from;
  }
  return null;
}
