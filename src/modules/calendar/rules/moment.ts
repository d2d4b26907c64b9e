import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Brussels';

/** The moment of a day and an hour in Brussels. An hour that the clocks skip is the one right after. */
export function momentAt(day: string, time: string): Date {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  return new Date(local.toZonedDateTime(zone).epochMilliseconds);
}

/** 'YYYY-MM-DD' in Brussels. */
export function dayOf(moment: Date): string {
  return inBrussels(moment).toPlainDate().toString();
}

/** 'HH:MM' in Brussels. */
export function timeOf(moment: Date): string {
  return inBrussels(moment).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** '2027-01-28T09:00+01:00' */
export const clockOf = (moment: Date): string =>
  inBrussels(moment).toString({ smallestUnit: 'minute', timeZoneName: 'never' });

export function startOfDay(moment: Date): Date {
  return new Date(inBrussels(moment).startOfDay().epochMilliseconds);
}

const inBrussels = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);
