import { Temporal } from 'temporal-polyfill';
import { folded, monthNamed } from './events/months.ts';

/**
 * 'YYYY-MM-DD' of a day as typed: 28/01/2027, 28-1-27, 2027-01-28, "jeudi 28 janvier 2027", "28 jan". Without a year it is
 * the next such day from `today` on. null: no day.
 */
export function typedDay(typed: string, today: string): string | null {
  const text = folded(typed);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const figures = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})(?:\s*[/.\-\s]\s*(\d{2}|\d{4}))?$/.exec(text);
  if (figures) return withYear(Number(figures[1]), Number(figures[2]), figures[3], today);

  const words =
    /^(?:[a-z]+\.?,?\s+)?(?:le\s+)?(\d{1,2})(?:er|e|th|st|nd|rd)?\s+([a-z]{3,})\.?,?(?:\s+(\d{2}|\d{4}))?$/.exec(text);
  const month = monthNamed(words?.[2] ?? '');
  return words && month ? withYear(Number(words[1]), month, words[3], today) : null;
}

function withYear(day: number, month: number, year: string | undefined, today: string): string | null {
  if (year) return dayFrom(Number(year.length === 2 ? `20${year}` : year), month, day);
  const thisYear = Number(today.slice(0, 4));
  const next = dayFrom(thisYear, month, day);
  return next !== null && next >= today ? next : dayFrom(thisYear + 1, month, day);
}

function dayFrom(year: number, month: number, day: number): string | null {
  if (year < 1990 || year > 2100) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
