import { Temporal } from 'temporal-polyfill';

const brussels = 'Europe/Brussels';

const inBrussels = (at: Date) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(brussels);

/** 'HH:MM' on the day of the event, as the clock on the wall in Brussels shows it. */
export function momentOn(day: Date, clock: string): Date {
  const date = inBrussels(day).toPlainDate();
  const at = date.toZonedDateTime({ timeZone: brussels, plainTime: Temporal.PlainTime.from(clock) });
  return new Date(at.epochMilliseconds);
}

/** 'HH:MM', to show it again in a form. */
export const clockOf = (at: Date): string => inBrussels(at).toPlainTime().toString({ smallestUnit: 'minute' });

/** A round that begins at one o'clock or later is for those who are there in the afternoon. */
export const isAfternoon = (at: Date): boolean => inBrussels(at).hour >= 13;
