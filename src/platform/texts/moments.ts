import { hour } from './hour.ts';
import type { Language } from './language.ts';

/** The network's time zone. Days and hours are always those of Brussels, wherever the server stands. */
export const brussels = 'Europe/Brussels';

/** How a language writes moments. A day is a `Date` or 'YYYY-MM-DD'; an hour is a `Date` or 'HH:MM'. */
export interface Moments {
  /** "jeudi 28 janvier", with the year on demand. */
  day(day: Date | string, options?: { year?: boolean }): string;
  /** "28 janvier 2027" */
  date(day: Date | string): string;
  /** "9 h 30", "9u30", "9:30" */
  time(time: Date | string): string;
  /** "9 h – 15 h 30" */
  hours(from: Date | string, to: Date | string | null): string;
  /** The parts of a date block: "jeu.", "28", "janv." (long: "jeudi", "janvier"). */
  dateBlock(day: Date | string, length?: 'short' | 'long'): { weekday: string; figure: string; month: string };
  /** "il y a six jours", "demain" */
  ago(then: Date, now: Date): string;
  number(value: number): string;
  /** "Awa, Bram et Carine" */
  list(items: string[]): string;
}

const localeOf = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-GB' } as const;

export function momentsIn(lang: Language): Moments {
  const locale = localeOf[lang];
  const format = (options: Intl.DateTimeFormatOptions) => {
    const inBrussels = new Intl.DateTimeFormat(locale, { ...options, timeZone: brussels });
    return (day: Date | string) =>
      asSaid(lang, inBrussels.format(typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day));
  };
  const day = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const dayWithYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const date = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const block = {
    short: { weekday: format({ weekday: 'short' }), month: format({ month: 'short' }) },
    long: { weekday: format({ weekday: 'long' }), month: format({ month: 'long' }) },
  };
  const figure = format({ day: 'numeric' });
  const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: brussels });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const time = (at: Date | string) => hour(lang, typeof at === 'string' ? at : clock.format(at));

  return {
    day: (at, options) => (options?.year ? dayWithYear : day)(at),
    date,
    time,
    hours: (from, to) => (to === null || time(to) === time(from) ? time(from) : `${time(from)} – ${time(to)}`),
    dateBlock: (at, length = 'short') => ({
      weekday: block[length].weekday(at),
      figure: figure(at).replace(/\D/g, ''),
      month: block[length].month(at),
    }),
    ago: (then, now) => relative.format(...elapsed(then, now)),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
  };
}

/** "1er janvier": the first day of a month is an ordinal in French, which Intl does not know. */
const asSaid = (lang: Language, date: string): string =>
  lang === 'fr' ? date.replace(/(?<=^|\s)1(?= \p{L})/u, '1er') : date;

const DAY = 86_400_000;

/** Calendar days in Brussels, so that yesterday evening is "hier" this morning. */
function elapsed(then: Date, now: Date): [number, Intl.RelativeTimeFormatUnit] {
  const minutes = Math.round((then.getTime() - now.getTime()) / 60_000);
  const days = Math.round((dayNumber(then) - dayNumber(now)) / DAY);
  // "maintenant" rather than "il y a 0 minute".
  if (minutes === 0) return [0, 'second'];
  if (days === 0) return Math.abs(minutes) < 60 ? [minutes, 'minute'] : [Math.trunc(minutes / 60), 'hour'];
  if (Math.abs(days) < 14) return [days, 'day'];
  if (Math.abs(days) < 60) return [Math.trunc(days / 7), 'week'];
  return Math.abs(days) < 730 ? [Math.trunc(days / 30.4), 'month'] : [Math.trunc(days / 365.25), 'year'];
}

const isoDay = new Intl.DateTimeFormat('en-CA', { timeZone: brussels });
const dayNumber = (at: Date) => Date.parse(`${isoDay.format(at)}T00:00:00Z`);
