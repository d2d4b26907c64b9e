import { Temporal } from 'temporal-polyfill';

/** Somebody can only leave at noon where it goes on after one o'clock, in Brussels. */
export function goesOnAfterNoon({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): boolean {
  const [begin, end] = [startsAt, endsAt].map((at) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Brussels'),
  );
  if (!begin || !end) return false;
  return begin.hour < 13 && Temporal.ZonedDateTime.compare(end, begin.with({ hour: 13, minute: 0 })) > 0;
}
