import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Brussels';

/** What a field for a day and an hour holds ("2027-01-28T15:30"), as Brussels' clocks say it. null: no such moment. */
export function momentTyped(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text)) return null;
  try {
    return new Date(Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds);
  } catch {
    return null;
  }
}

export const typedMoment = (moment: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
