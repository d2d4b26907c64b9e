import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Brussels';
const inBrussels = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);

/** 'YYYY-MM-DD' in Brussels. */
export const dayOf = (moment: Date): string => inBrussels(moment).toPlainDate().toString();

/** The hour people read on their clocks, whatever the season. */
export const hourOf = (moment: Date): number => inBrussels(moment).hour;

/** 'YYYY-MM-DD', so many days later; earlier when negative. */
export const plusDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** Monday to Friday. */
export const isWorkingDay = (day: string): boolean => Temporal.PlainDate.from(day).dayOfWeek <= 5;

/** That day, or the Monday after it. */
export const workingDayFrom = (day: string): string => (isWorkingDay(day) ? day : workingDayFrom(plusDays(day, 1)));

export const daysFrom = (day: string, until: string): number =>
  Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(until), { largestUnit: 'days' }).days;

/** As a date field gives it, or as people write it. null: no day that exists. */
export function readDay(typed: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed.trim());
  const said = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  const [year, month, day] = iso ? iso.slice(1).map(Number) : said ? said.slice(1).reverse().map(Number) : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
