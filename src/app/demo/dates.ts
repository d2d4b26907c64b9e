import { Temporal } from 'temporal-polyfill';
import { isPublicHoliday } from '#platform/clock';
import { brussels } from '#platform/texts';

type Day = Temporal.PlainDate;
export type Weekday = 1 | 2 | 3 | 4 | 5;

/** The dates of the story, around the moment the demo is first started: always on days and at hours when people work. */
export type StoryDates = {
  /** `'HH:MM'` in Brussels, on that weekday (1: Monday) so many weeks from this week; negative: before. */
  inWeek(weeks: number, weekday: Weekday, clock: string): Date;
  /** On the first such weekday after today. */
  next(weekday: Weekday, clock: string): Date;
  /** So many working days before today. */
  ago(workingDays: number, clock: string): Date;
  /** `'YYYY-MM-DD'`, so many weeks before this week's Monday. */
  dayWeeksAgo(weeks: number): string;
  /** The week of last year’s day, a Thursday when people work: what was said and sent after it must not come before it. */
  lastDay: number;
};

export function datesAround(now: Date): StoryDates {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(brussels).toPlainDate();
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return {
    inWeek: (weeks, weekday, clock) =>
      momentOf(workingDayFrom(monday.add({ weeks }).add({ days: weekday - 1 })), clock),
    next: (weekday, clock) => momentOf(workingDayFrom(nextDay(today, weekday)), clock),
    ago: (workingDays, clock) => momentOf(workingDaysBefore(today, workingDays), clock),
    dayWeeksAgo: (weeks) => monday.subtract({ weeks }).toString(),
    lastDay: lastDayAround(monday),
  };
}

/** 46 weeks ago, or earlier where that Thursday, the eve or the morrow is a holiday: New Year, say. */
function lastDayAround(monday: Day, weeks = -46): number {
  const around = [2, 3, 4].map((days) => monday.add({ weeks }).add({ days }));
  return around.some(isPublicHoliday) ? lastDayAround(monday, weeks - 1) : weeks;
}

/** People who meet on Thursdays and find a public holiday there meet a week later. */
function workingDayFrom(day: Day): Day {
  return isPublicHoliday(day) ? workingDayFrom(day.add({ weeks: 1 })) : day;
}

const nextDay = (today: Day, weekday: Weekday): Day => today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 });

function workingDaysBefore(day: Day, count: number): Day {
  let [at, left] = [day, count];
  while (left > 0) {
    at = at.subtract({ days: 1 });
    if (at.dayOfWeek <= 5 && !isPublicHoliday(at)) left--;
  }
  return at;
}

function momentOf(day: Day, clock: string): Date {
  const at = day.toZonedDateTime({ timeZone: brussels, plainTime: Temporal.PlainTime.from(clock) });
  return new Date(at.epochMilliseconds);
}
