import { Temporal } from 'temporal-polyfill';

/** How something comes again, as ical.js reads RRULE. */
export type Rule = Record<string, unknown>;

/** Longer than that nobody looks for one more: a rule that never holds (30 February) must come to an end. */
const MOST_DAYS = 366 * 40;
const MOST_TIMES = 4000;

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const read = new Set([
  'freq',
  'interval',
  'count',
  'until',
  'byhour',
  'byminute',
  'byday',
  'bymonthday',
  'byyearday',
  'byweekno',
  'bymonth',
  'bysetpos',
  'wkst',
]);
type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

type Read = {
  freq: Frequency;
  interval: number;
  count: number;
  until: Temporal.PlainDateTime | null;
  days: { weekday: number; nth: number }[];
  monthDays: number[];
  yearDays: number[];
  weeks: number[];
  months: number[];
  positions: number[];
  /** Hours of the day, from 0 on, and minutes; empty: as the first one. */
  hours: number[];
  minutes: number[];
  weekStart: number;
};

/** start: of the first one. from, end: between which they are wanted. */
export type Stretch = Record<'start' | 'from' | 'end', Temporal.PlainDateTime>;

/** Days that may still be walked: a file with thousands of series is not read for minutes. */
export type Patience = { days: number };

/**
 * The times at which something comes again, the first one included; those long before what is wanted may be left out. It
 * walks from day to day and asks of each whether the rule holds, so it always comes to an end. null: the rule has parts
 * that are not read, or patience is over.
 */
export function repeats(
  rule: Rule,
  { start, from, end }: Stretch,
  untilOn: (value: string) => Temporal.PlainDateTime | null,
  patience: Patience,
): Temporal.PlainDateTime[] | null {
  const asked = readRule(rule, untilOn);
  if (!asked) return null;
  const last = asked.until && Temporal.PlainDateTime.compare(asked.until, end) < 0 ? asked.until : end;
  const found: Temporal.PlainDateTime[] = [];
  const times = timesOfDay(start.toPlainTime(), asked);
  const add = (days: Temporal.PlainDate[]): boolean => {
    const all = days.flatMap((day) => times.map((time) => day.toPlainDateTime(time)));
    for (const at of atPositions(all, asked.positions)) {
      if (Temporal.PlainDateTime.compare(at, start) < 0) continue;
      if (Temporal.PlainDateTime.compare(at, last) > 0 || found.length >= Math.min(asked.count, MOST_TIMES))
        return false;
      found.push(at);
    }
    return true;
  };

  let period: Temporal.PlainDate[] = [];
  let current = -1;
  const first = firstOfPeriod(start.toPlainDate(), asked);
  const begins = walkBegins(first, from.toPlainDate(), asked);
  for (let n = 0, day = begins; n < MOST_DAYS; n++, day = day.add({ days: 1 })) {
    if (Temporal.PlainDate.compare(day, last.toPlainDate()) > 0) break;
    if (patience.days-- <= 0) return null;
    const index = periodOf(day, first, asked.freq);
    if (index !== current) {
      if (!add(period)) return found;
      period = [];
      current = index;
    }
    if (index % asked.interval === 0 && holds(day, start.toPlainDate(), asked)) period.push(day);
  }
  add(period);
  return found;
}

function readRule(rule: Rule, untilOn: (value: string) => Temporal.PlainDateTime | null): Read | null {
  if (Object.keys(rule).some((name) => !read.has(name))) return null;
  const freq = String(rule.freq).toUpperCase();
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(freq)) return null;
  const numbers = (name: string) => [rule[name] ?? []].flat().map(Number);
  const days = [rule.byday ?? []].flat().map((day) => /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/i.exec(String(day)));
  const given = {
    monthDays: numbers('bymonthday'),
    yearDays: numbers('byyearday'),
    weeks: numbers('byweekno'),
    months: numbers('bymonth'),
    positions: numbers('bysetpos'),
    hours: numbers('byhour'),
    minutes: numbers('byminute'),
  };
  const interval = Number(rule.interval ?? 1);
  const count = Number(rule.count ?? Number.POSITIVE_INFINITY);
  const until = rule.until === undefined ? null : untilOn(String(rule.until));
  const isOdd =
    days.includes(null) ||
    Object.values(given).some((list) => list.some((number) => !Number.isInteger(number))) ||
    !(Number.isInteger(interval) && interval > 0 && interval < 1000) ||
    !(count > 0) ||
    (rule.until !== undefined && until === null) ||
    given.hours.some((hour) => hour < 0 || hour > 23) ||
    given.minutes.some((minute) => minute < 0 || minute > 59) ||
    (freq !== 'YEARLY' && given.yearDays.length + given.weeks.length > 0) ||
    (given.weeks.length > 0 && isOddOfWeeks(days, given, interval));
  if (isOdd) return null;
  return {
    freq: freq as Frequency,
    interval,
    count,
    until,
    days: days.flatMap((day) =>
      day ? [{ nth: Number(day[1] ?? 0), weekday: weekdays.indexOf(String(day[2]).toUpperCase()) + 1 }] : [],
    ),
    ...given,
    weekStart: Math.max(1, weekdays.indexOf(String(rule.wkst ?? 'MO').toUpperCase()) + 1),
  };
}

/**
 * The first or last week of a year may have days in another one: every so many years, it is read otherwise by every
 * program, so it is not read here; the weeks between are in their own year whatever the year. The first or last date of a
 * year is as uncertain. "The second Monday of week 20" means nothing.
 */
const isOddOfWeeks = (
  days: (RegExpExecArray | null)[],
  { weeks, positions }: Pick<Read, 'weeks' | 'positions'>,
  interval: number,
): boolean =>
  (interval !== 1 && weeks.some((week) => Math.abs(week) < 2 || Math.abs(week) > 51)) ||
  positions.length > 0 ||
  days.some((day) => day?.[1] !== undefined);

/** "BYHOUR=9,14": several times of one day. What is not said of them is as on the first one. */
function timesOfDay(first: Temporal.PlainTime, { hours, minutes }: Read): Temporal.PlainTime[] {
  const inOrder = (numbers: number[], usual: number) =>
    numbers.length > 0 ? [...new Set(numbers)].sort((a, b) => a - b) : [usual];
  return inOrder(hours, first.hour).flatMap((hour) =>
    inOrder(minutes, first.minute).map((minute) => first.with({ hour, minute })),
  );
}

function firstOfPeriod(day: Temporal.PlainDate, { freq, weekStart }: Read): Temporal.PlainDate {
  if (freq === 'WEEKLY') return day.subtract({ days: (day.dayOfWeek - weekStart + 7) % 7 });
  if (freq === 'MONTHLY') return day.with({ day: 1 });
  return freq === 'YEARLY' ? day.with({ month: 1, day: 1 }) : day;
}

/** What is counted has to be counted from its beginning; anything else is looked at from where it is wanted. */
function walkBegins(first: Temporal.PlainDate, from: Temporal.PlainDate, rule: Read): Temporal.PlainDate {
  const { freq, interval, count } = rule;
  const index = periodOf(from, first, freq);
  if (Number.isFinite(count) || index <= 0) return first;
  const skipped = index - (index % interval);
  if (freq === 'YEARLY') return first.add({ years: skipped });
  if (freq === 'MONTHLY') return first.add({ months: skipped });
  return first.add({ days: freq === 'WEEKLY' ? skipped * 7 : skipped });
}

function periodOf(day: Temporal.PlainDate, first: Temporal.PlainDate, freq: Frequency): number {
  if (freq === 'YEARLY') return day.year - first.year;
  if (freq === 'MONTHLY') return (day.year - first.year) * 12 + day.month - first.month;
  const days = first.until(day).days;
  return freq === 'WEEKLY' ? Math.floor(days / 7) : days;
}

/** What the rule does not say is as on the first day. */
function holds(day: Temporal.PlainDate, start: Temporal.PlainDate, rule: Read): boolean {
  const { freq, days, monthDays, yearDays, weeks, months } = rule;
  if (months.length > 0 && !months.includes(day.month)) return false;
  if (monthDays.length > 0 && !monthDays.some((n) => day.day === (n < 0 ? day.daysInMonth + 1 + n : n))) return false;
  if (yearDays.length > 0 && !yearDays.some((n) => day.dayOfYear === (n < 0 ? day.daysInYear + 1 + n : n)))
    return false;
  if (weeks.length > 0 && !weeks.some((n) => isInWeek(day, n, rule))) return false;
  if (days.length > 0) return days.some((one) => isWeekday(day, one, rule));
  if (monthDays.length > 0 || yearDays.length > 0) return true;
  if (freq === 'WEEKLY' || weeks.length > 0) return day.dayOfWeek === start.dayOfWeek;
  if (freq === 'MONTHLY') return day.day === start.day;
  if (freq === 'YEARLY') return day.day === start.day && (months.length > 0 || day.month === start.month);
  return true;
}

/** The week that has four of its days in a year is of that year; backwards from its last one. */
function isInWeek(day: Temporal.PlainDate, week: number, { weekStart }: Read): boolean {
  const fourth = day.add({ days: 3 - ((day.dayOfWeek - weekStart + 7) % 7) });
  return week > 0
    ? Math.ceil(fourth.dayOfYear / 7) === week
    : Math.ceil((fourth.daysInYear - fourth.dayOfYear + 1) / 7) === -week;
}

/** "2TU", "-1FR": counted in the month, in a year that names no month in the year. */
function isWeekday(day: Temporal.PlainDate, { weekday, nth }: Read['days'][number], { freq, months }: Read): boolean {
  if (day.dayOfWeek !== weekday) return false;
  if (nth === 0 || freq === 'WEEKLY' || freq === 'DAILY') return true;
  const inYear = freq === 'YEARLY' && months.length === 0;
  const at = inYear ? day.dayOfYear : day.day;
  const length = inYear ? day.daysInYear : day.daysInMonth;
  return nth > 0 ? Math.ceil(at / 7) === nth : Math.ceil((length - at + 1) / 7) === -nth;
}

function atPositions(days: Temporal.PlainDateTime[], positions: number[]): Temporal.PlainDateTime[] {
  if (positions.length === 0) return days;
  const chosen = new Set(positions.map((n) => (n < 0 ? days.length + n : n - 1)));
  return days.filter((_, index) => chosen.has(index));
}
