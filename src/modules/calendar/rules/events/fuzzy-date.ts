import { Temporal } from 'temporal-polyfill';
import { typedDay } from '../typed-day.ts';
import { folded, monthNamed } from './months.ts';

/** Days, both included: 'YYYY-MM-DD'. */
export type Span = { from: string; to: string };

const parts = {
  start: ['debut', 'begin', 'early', 'start'],
  middle: ['mi', 'midden', 'half', 'medio', 'mid'],
  end: ['fin', 'eind', 'einde', 'late', 'end'],
} as const;

/**
 * Where "fin septembre", "begin maart 2027", "courant mai" or "semaine du 12 janvier" stands in a calendar, so that nobody
 * has to invent a day. Without a year it is the next one that is not over. null: the words do not say it.
 */
export function spanOf(words: string, today: string): Span | null {
  const text = folded(words).replaceAll(/[-'’]/g, ' ');
  const week = /^(?:la )?(?:semaine du|week van|week of|the week of) (.+)$/.exec(text);
  if (week) return weekFrom(typedDay(week[1] ?? '', today));
  const [year, ...rest] = text.split(/\s+/).reverse();
  const isYear = /^20\d\d$/.test(year ?? '');
  const before = (isYear ? rest : [year ?? '', ...rest]).reverse();
  const last = before.at(-1) ?? '';
  // "un mardi" is no month; and with a figure it is a day, no fuzzy date of ours.
  const month = last.length < 3 || last === 'mardi' ? null : monthNamed(last);
  if (month === null || before.some((word) => /\d/.test(word))) return null;
  const spanIn = (one: number) => partOf(one, month, before);
  if (isYear) return spanIn(Number(year));
  const next = spanIn(Number(today.slice(0, 4)));
  return next.to >= today ? next : spanIn(Number(today.slice(0, 4)) + 1);
}

function partOf(year: number, month: number, words: readonly string[]): Span {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const has = (part: keyof typeof parts) => parts[part].some((one) => words.includes(one));
  const day = (number: number) => first.with({ day: number }).toString();
  if (has('start')) return { from: day(1), to: day(10) };
  if (has('middle')) return { from: day(11), to: day(20) };
  return { from: day(has('end') ? 21 : 1), to: day(first.daysInMonth) };
}

function weekFrom(day: string | null): Span | null {
  return day === null ? null : { from: day, to: Temporal.PlainDate.from(day).add({ days: 6 }).toString() };
}
