import { Temporal } from 'temporal-polyfill';
import { dayOf, momentAt } from '../moment.ts';

/** Some days that are looked at together, in whole weeks. */
export type Span = {
  /** As it stands in an address: 'YYYY-MM' or the Monday of a week. */
  at: string;
  previous: string;
  next: string;
  /** Of the first day shown, and of the day after the last one. */
  from: Date;
  until: Date;
  /** The first and the last day that belong to it; the others only fill the weeks. */
  firstOn: string;
  lastOn: string;
  weeks: string[][];
};

/** The month that is asked for ('2027-01'), else the one of now. */
export function monthSpan(asked: string | undefined, now: Date): Span {
  const first = monthAsked(asked) ?? Temporal.PlainDate.from(dayOf(now)).toPlainYearMonth();
  const firstOn = first.toPlainDate({ day: 1 });
  const lastOn = first.toPlainDate({ day: first.daysInMonth });
  const months = { at: first, previous: first.subtract({ months: 1 }), next: first.add({ months: 1 }) };
  return { ...spoken(months), ...daysBetween(firstOn, lastOn) };
}

/** The week of the day that is asked for ('2027-01-25'), else the one of now. It begins on Monday. */
export function weekSpan(asked: string | undefined, now: Date): Span {
  const monday = mondayOf(dayAsked(asked) ?? Temporal.PlainDate.from(dayOf(now)));
  const weeks = { at: monday, previous: monday.subtract({ weeks: 1 }), next: monday.add({ weeks: 1 }) };
  return { ...spoken(weeks), ...daysBetween(monday, monday.add({ days: 6 })) };
}

/** Every day of these on which something is that goes from one moment to another. */
export function daysOf({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }, { weeks }: Span): string[] {
  const first = dayOf(startsAt);
  // What ends at midnight is not on the day that begins then.
  const last = dayOf(new Date(Math.max(startsAt.getTime(), endsAt.getTime() - 1)));
  return weeks.flat().filter((day) => day >= first && day <= last);
}

function daysBetween(first: Temporal.PlainDate, last: Temporal.PlainDate) {
  const monday = mondayOf(first);
  const count = Math.ceil((monday.until(last).days + 1) / 7);
  const days = (week: number) => Array.from({ length: 7 }, (_, day) => monday.add({ days: week * 7 + day }).toString());
  return {
    firstOn: first.toString(),
    lastOn: last.toString(),
    from: momentAt(monday.toString(), '00:00'),
    until: momentAt(monday.add({ weeks: count }).toString(), '00:00'),
    weeks: Array.from({ length: count }, (_, week) => days(week)),
  };
}

const mondayOf = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });

const spoken = (given: Record<'at' | 'previous' | 'next', { toString(): string }>) => ({
  at: given.at.toString(),
  previous: given.previous.toString(),
  next: given.next.toString(),
});

const monthAsked = (asked: string | undefined): Temporal.PlainYearMonth | null =>
  asked && /^(19|20|21)\d\d-(0[1-9]|1[0-2])/.test(asked) ? Temporal.PlainYearMonth.from(asked.slice(0, 7)) : null;

function dayAsked(asked: string | undefined): Temporal.PlainDate | null {
  if (!asked || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(asked)) return null;
  try {
    return Temporal.PlainDate.from(asked);
  } catch {
    return null;
  }
}
