import type { Document } from '../text/document.ts';
import { wordsIn } from '../text/pieces.ts';
import type { Warned } from '../warnings/warned.ts';
import { dayOf, daysBetween, weekdayOf } from './day.ts';
import type { DateMention } from './mention.ts';

export interface Resolving {
  readonly document: Document;
  /** The day of the meeting, said or given. null: a year that is not written stays unknown. */
  readonly meeting: string | null;
  readonly warned: Warned;
}

/** The day that is meant. What had to be concluded, and what contradicts itself, becomes a warning. */
export function resolved(mention: DateMention, { document, meeting, warned }: Resolving): string | null {
  const written = wordsIn(document, mention);
  const span = [mention.start, mention.end] as const;
  if (mention.year !== null) {
    const date = dayOf(mention.year, mention.month, mention.day);
    if (date !== null && contradicts(mention, date)) warned.warn('weekdayContradicts', span, written, date);
    return date;
  }
  const date = meeting === null ? null : nearestAfter(mention, meeting);
  if (date === null) {
    warned.warn('yearUnknown', span, written);
    return null;
  }
  warned.warn('yearAssumed', span, written, date);
  if (contradicts(mention, date)) warned.warn('weekdayContradicts', span, written, date);
  return date;
}

export function contradicts({ weekday }: DateMention, date: string): boolean {
  return weekday !== null && weekdayOf(date) !== weekday;
}

/** The first such day from the meeting on. One of the last weeks is past: nobody announces in May a day eleven months off. */
function nearestAfter(mention: DateMention, meeting: string): string | null {
  const year = Number(meeting.slice(0, 4));
  const days = [year - 1, year, year + 1, year + 2]
    .map((each) => dayOf(each, mention.month, mention.day))
    .filter((date): date is string => date !== null);
  const ahead = days.filter((date) => daysBetween(meeting, date) >= 0);
  const said = days.find((date) => !contradicts(mention, date) && Math.abs(daysBetween(meeting, date)) <= 200);
  return (
    (mention.weekday !== null
      ? (ahead.find((date) => !contradicts(mention, date) && daysBetween(meeting, date) <= 330) ?? said)
      : undefined) ??
    ahead[0] ??
    null
  );
}
