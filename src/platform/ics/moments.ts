import { Temporal } from 'temporal-polyfill';

export const brussels = 'Europe/Brussels';

export const zoned = (moment: Date, zone = brussels): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone);

/** The moment of a clock in a zone. An hour that the clocks skip is the one right after; of two, it is the first. */
export const momentIn = (clock: Temporal.PlainDateTime, zone: string): Date =>
  new Date(clock.toZonedDateTime(zone).epochMilliseconds);
