import { Temporal } from 'temporal-polyfill';
import type { MeetingRhythm } from './kinds.ts';

const MONTHS = { month: 1, twoMonths: 2, quarter: 3 } as const;

/** That weekday of a month: the third Thursday; −1 the last. */
function nthOf(month: Temporal.PlainYearMonth, { weekday, nth }: Pick<MeetingRhythm, 'weekday' | 'nth'>): string {
  const first = month.toPlainDate({ day: 1 });
  const firstSuch = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 });
  if (nth > 0) return firstSuch.add({ days: 7 * (nth - 1) }).toString();
  const fifth = firstSuch.add({ days: 28 });
  return (fifth.month === first.month ? fifth : firstSuch.add({ days: 21 })).toString();
}

/** The next days of a rhythm after one, without months in which it is never held. `after`: the last date there is, or today. */
export function nextDays(rhythm: MeetingRhythm, after: string, count: number): string[] {
  const days: string[] = [];
  const isHeld = (day: string) => !rhythm.notIn.includes(Temporal.PlainDate.from(day).month);
  // A rhythm that is held in no month has no dates; ten years are looked at, and no more.
  if (rhythm.every === 'week' || rhythm.every === 'twoWeeks') {
    const last = Temporal.PlainDate.from(after);
    const step = rhythm.every === 'week' ? 7 : 14;
    const onDay = last.dayOfWeek === rhythm.weekday;
    let day = onDay ? last.add({ days: step }) : last.add({ days: (rhythm.weekday - last.dayOfWeek + 7) % 7 });
    for (let i = 0; days.length < count && i < 520; i++, day = day.add({ days: step }))
      if (isHeld(day.toString())) days.push(day.toString());
    return days;
  }
  let month = Temporal.PlainDate.from(after).toPlainYearMonth();
  const inThis = nthOf(month, rhythm);
  if (inThis <= after) month = month.add({ months: MONTHS[rhythm.every] });
  for (let i = 0; days.length < count && i < 120; i++, month = month.add({ months: MONTHS[rhythm.every] })) {
    const day = nthOf(month, rhythm);
    if (isHeld(day)) days.push(day);
  }
  return days;
}
