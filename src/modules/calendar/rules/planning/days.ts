import { Temporal } from 'temporal-polyfill';
import { dayOf, momentAt, timeOf } from '../moment.ts';

/** 'YYYY-MM-DD', so many days later; earlier when negative. */
export const plusDays = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

export const daysFrom = (day: string, until: string): number =>
  Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(until), { largestUnit: 'days' }).days;

/** So many days later at the same hour in Brussels, whatever the clocks do in between. */
export const movedBy = (moment: Date, days: number): Date => momentAt(plusDays(dayOf(moment), days), timeOf(moment));

/**
 * The same weekday so many months later: the second Thursday of January becomes the second Thursday of April. A fifth one
 * becomes the last one of its month, as does the fifth day of that name that a month does not have.
 */
export function sameWeekday(day: string, months: number): string {
  const from = Temporal.PlainDate.from(day);
  const nth = Math.ceil(from.day / 7);
  const first = from.with({ day: 1 }).add({ months });
  const firstSuch = first.add({ days: (from.dayOfWeek - first.dayOfWeek + 7) % 7 });
  if (nth < 5) return firstSuch.add({ days: 7 * (nth - 1) }).toString();
  const fifth = firstSuch.add({ days: 28 });
  return (fifth.month === first.month ? fifth : fifth.subtract({ days: 7 })).toString();
}
