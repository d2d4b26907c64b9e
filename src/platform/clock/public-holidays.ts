import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

const sameEveryYear = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension, Whit Monday: days after Easter. */
const afterEaster = [1, 39, 50];

/** Belgian public holidays, of any year. A day as `YYYY-MM-DD`, or as Temporal has it. */
export function isPublicHoliday(on: Day | string): boolean {
  const day = Temporal.PlainDate.from(on);
  if (sameEveryYear.includes(day.toString().slice(5))) return true;
  const easter = easterOf(day.year);
  return afterEaster.some((days) => easter.add({ days }).equals(day));
}

/** Western Easter, by the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Temporal.PlainDate.from({ year, month, day: ((h + l - 7 * m + 114) % 31) + 1 });
}
