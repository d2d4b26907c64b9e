import { Temporal } from 'temporal-polyfill';

const inBrussels = (at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Brussels');

/** The day it is in Brussels, `YYYY-MM-DD`. */
export const dayOf = (at: Date): string => inBrussels(at).toPlainDate().toString();

export const yearOf = (at: Date): number => inBrussels(at).year;

export const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** An hour of Brussels, `09:30`. */
export const momentOn = (day: string, time: string): Date =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: time }).epochMilliseconds,
  );

/** Within the hours in which one may be written to. */
export const isHourToWrite = (now: Date): boolean => {
  const { hour } = inBrussels(now);
  return hour >= 8 && hour < 20;
};
