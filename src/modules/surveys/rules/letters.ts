import { Temporal } from 'temporal-polyfill';

const zone = 'Europe/Brussels';
const HOUR = 8;
const DAYS_BEFORE_REMINDER = 6;

type Letters = { wantsLetters: boolean; letterAt: Date | null; remindedAt: Date | null };

/** Which of its two letters is due. There is no third. */
export function letterDue(
  { wantsLetters, letterAt, remindedAt }: Letters,
  { endsAt, isOpen }: { endsAt: Date; isOpen: boolean },
  now: Date,
): 'first' | 'reminder' | null {
  if (!wantsLetters || !isOpen) return null;
  if (letterAt === null) return now >= morningAfter(endsAt, 1) ? 'first' : null;
  return remindedAt === null && now >= morningAfter(letterAt, DAYS_BEFORE_REMINDER) ? 'reminder' : null;
}

/** Eight in the morning, so many days after: people have slept, and are not written to at night. */
export function morningAfter(moment: Date, days: number): Date {
  const on = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  const at = on.add({ days }).toPlainDateTime(Temporal.PlainTime.from({ hour: HOUR }));
  return new Date(at.toZonedDateTime(zone).epochMilliseconds);
}
