import { type T, upToDateIn, type Written } from '#platform/texts';
import { isAllDay } from '../rules/events/all-day.ts';
import type { Confirmable } from '../rules/events/to-confirm.ts';

/** fuzzyWhen: as it was said; the moments then only tell where it stands in a list, and are not said. */
export type When = {
  startsAt: Date;
  endsAt: Date;
  fuzzyWhen?: Written | null;
  toConfirm?: readonly Confirmable[];
};

/**
 * "jeudi 28 janvier, 9 h – 15 h 30"; over several days both days are said. A fuzzy date is said as it was.
 * With `now`, the year is said of what is so far away that the same day of another year is nearer.
 */
export function whenWords(t: T, when: When, now?: Date): string {
  if (when.fuzzyWhen) return upToDateIn(when.fuzzyWhen, t.lang).text;
  const { startsAt, endsAt, toConfirm = [] } = when;
  const said = daysWords(t, { startsAt, endsAt }, now !== undefined && isFar(startsAt, now));
  if (toConfirm.includes('day')) return t('calendar.when.dayToConfirm', { when: said });
  if (toConfirm.includes('hours')) return t('calendar.when.hoursToConfirm', { when: said });
  return said;
}

/** The day alone, else the words that were said instead of one. */
export function dayWords(
  t: T,
  { startsAt, fuzzyWhen }: Pick<When, 'startsAt' | 'fuzzyWhen'>,
  options?: { year?: boolean },
): string {
  return fuzzyWhen ? upToDateIn(fuzzyWhen, t.lang).text : t.day(startsAt, options);
}

const HALF_A_YEAR = 182 * 86_400_000;
const isFar = (at: Date, now: Date): boolean => Math.abs(at.getTime() - now.getTime()) > HALF_A_YEAR;

/** What stands beside a block with the day: the hours; of several days both; of a day that is far also its year. */
export function besideDay(t: T, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }, now: Date): string {
  const isOneDay = t.date(startsAt) === t.date(endsAt);
  return isOneDay && !isFar(startsAt, now) ? t.hours(startsAt, endsAt) : whenWords(t, { startsAt, endsAt }, now);
}

function daysWords(t: T, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }, year: boolean): string {
  if (isAllDay({ startsAt, endsAt })) return wholeDaysWords(t, { startsAt, endsAt }, year);
  if (t.date(startsAt) === t.date(endsAt)) return `${t.day(startsAt, { year })}, ${t.hours(startsAt, endsAt)}`;
  return t('calendar.when.days', { from: momentWords(t, startsAt), to: momentWords(t, endsAt) });
}

/** Days without hours: read in other calendars, mostly. */
const wholeDaysWords = (t: T, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }, year: boolean): string =>
  t.date(startsAt) === t.date(endsAt)
    ? t('calendar.when.wholeDayOn', { day: t.day(startsAt, { year }) })
    : t('calendar.when.days', { from: t.day(startsAt, { year }), to: t.day(endsAt, { year }) });

/** The hours alone, where the day stands beside them in a date block. null: no hour is known. */
export function hoursWords(t: T, { startsAt, endsAt, fuzzyWhen, toConfirm = [] }: When): string | null {
  if (fuzzyWhen) return null;
  const hours = hoursUntil(t, { startsAt, endsAt });
  if (toConfirm.includes('day')) return t('calendar.when.dayToConfirm', { when: hours });
  return toConfirm.includes('hours') ? t('calendar.when.toConfirm', { when: hours }) : hours;
}

/** Of what goes on to another day, that day is said as well. */
function hoursUntil(t: T, { startsAt, endsAt }: { startsAt: Date; endsAt: Date }): string {
  const isOneDay = t.date(startsAt) === t.date(endsAt);
  if (isAllDay({ startsAt, endsAt }))
    return isOneDay ? t('calendar.when.wholeDay') : t('calendar.when.until', { to: t.day(endsAt) });
  if (isOneDay) return t.hours(startsAt, endsAt);
  return t('calendar.when.from', { from: t.time(startsAt), to: momentWords(t, endsAt) });
}

/** The hour at which it begins. null: no hour is known. */
export function startWords(t: T, { startsAt, endsAt, fuzzyWhen, toConfirm = [] }: When): string | null {
  if (fuzzyWhen) return null;
  const time = isAllDay({ startsAt, endsAt }) ? t('calendar.when.wholeDay') : t.time(startsAt);
  return toConfirm.includes('day') || toConfirm.includes('hours') ? t('calendar.when.toConfirm', { when: time }) : time;
}

export const momentWords = (t: T, moment: Date): string => `${t.day(moment)}, ${t.time(moment)}`;

/** isOnline: one can also take part from a distance. */
export type Where = {
  placeName: Written | null;
  address: Written | null;
  isOnline?: boolean;
  toConfirm?: readonly Confirmable[];
};

/** "Espace Tilleul, rue du Tilleul 12, Forest", "en ligne". null: nothing is said of it. */
export function placeWords(t: T, { isOnline = false, ...where }: Where): string | null {
  const place = placeAlone(t, where);
  if (!isOnline) return place;
  return place === null ? t('calendar.where.online') : t('calendar.where.placeAndOnline', { place });
}

function placeAlone(t: T, { placeName, address, toConfirm = [] }: Where): string | null {
  const place = [placeName, address].flatMap((said) => (said ? upToDateIn(said, t.lang).text : [])).join(', ');
  if (!toConfirm.includes('place')) return place || null;
  return place ? t('calendar.where.toConfirm', { place }) : t('calendar.where.unknown');
}
