import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Brussels';

/** The moment of a day and an hour in Brussels. */
export const momentAt = (day: string, time: string): Date =>
  new Date(
    Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time)).toZonedDateTime(zone).epochMilliseconds,
  );

const inBrussels = (moment: Date) => Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);

/** 'YYYY-MM-DD' in Brussels. */
export const dayOf = (moment: Date): string => inBrussels(moment).toPlainDate().toString();

/** 'HH:MM' in Brussels. */
export const timeOf = (moment: Date): string => inBrussels(moment).toPlainTime().toString({ smallestUnit: 'minute' });

export const plusMinutes = (moment: Date, minutes: number): Date => new Date(moment.getTime() + minutes * 60_000);

export const minutesBetween = (from: Date, to: Date): number => Math.round((to.getTime() - from.getTime()) / 60_000);
