import { plusDays, sameWeekday } from './days.ts';

export const rhythms = ['week', 'twoWeeks', 'month', 'quarter'] as const;
export type Rhythm = (typeof rhythms)[number];

/** More dates than a network makes in one go; a mistyped year does not fill the calendar. */
export const MOST_DATES = 60;

export type Repeat = { every: Rhythm; end: { times: number } | { until: string } };

/**
 * The days that follow the first one. Months and quarters keep the weekday: "every second Thursday". Each is counted from
 * the first day, so that a month without a fifth Thursday changes nothing for those after it.
 */
export function daysOf(first: string, { every, end }: Repeat): string[] {
  const days: string[] = [];
  const most = 'times' in end ? Math.min(end.times - 1, MOST_DATES - 1) : MOST_DATES - 1;
  for (let nth = 1; nth <= most; nth++) {
    const day = nthDay(first, every, nth);
    if ('until' in end && day > end.until) break;
    days.push(day);
  }
  return days;
}

function nthDay(first: string, every: Rhythm, nth: number): string {
  if (every === 'week') return plusDays(first, 7 * nth);
  if (every === 'twoWeeks') return plusDays(first, 14 * nth);
  return sameWeekday(first, every === 'month' ? nth : 3 * nth);
}
