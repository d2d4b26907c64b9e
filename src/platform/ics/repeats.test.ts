import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { repeats } from './repeats.ts';

/** The days of a rule, until the end of a year. */
const daysOf = (rule: string, start: string, until: string) =>
  repeats(
    ICAL.Recur.fromString(rule).toJSON() as never,
    {
      start: Temporal.PlainDateTime.from(`${start}T09:00`),
      from: Temporal.PlainDateTime.from(`${start}T00:00`),
      end: Temporal.PlainDateTime.from(`${until}T23:59`),
    },
    () => null,
    { days: 20_000 },
  )?.map((at) => at.toPlainDate().toString());

test.each([
  // RFC 5545: Monday of week 20.
  ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', '1999-12-31', ['1997-05-12', '1998-05-11', '1999-05-17']],
  // RFC 5545: every third year on the 1st, 100th and 200th day.
  [
    'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '1997-01-01',
    '2010-12-31',
    [
      ...['1997-01-01', '1997-04-10', '1997-07-19', '2000-01-01', '2000-04-09', '2000-07-18'],
      ...['2003-01-01', '2003-04-10', '2003-07-19', '2006-01-01'],
    ],
  ],
  // The first week of a year may begin in December, the last one end in January.
  [
    'FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO',
    '2024-01-01',
    '2028-12-31',
    ['2024-01-01', '2024-12-30', '2025-12-29', '2027-01-04', '2028-01-03'],
  ],
  ['FREQ=YEARLY;BYWEEKNO=-1;BYDAY=FR', '2025-12-26', '2027-12-31', ['2025-12-26', '2027-01-01', '2027-12-31']],
  // Few years have a week 53.
  ['FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO', '2020-12-28', '2032-12-31', ['2020-12-28', '2026-12-28', '2032-12-27']],
  // Every second year, of a week that is in its year whatever the year.
  [
    'FREQ=YEARLY;INTERVAL=2;BYWEEKNO=20;BYDAY=MO',
    '1997-05-12',
    '2003-12-31',
    ['1997-05-12', '1999-05-17', '2001-05-14', '2003-05-12'],
  ],
  [
    'FREQ=YEARLY;INTERVAL=3;BYWEEKNO=-2;BYDAY=SU',
    '2026-12-27',
    '2033-12-31',
    ['2026-12-27', '2029-12-23', '2032-12-26'],
  ],
  // Without a weekday it is that of the first date.
  ['FREQ=YEARLY;BYWEEKNO=23', '2026-06-03', '2028-12-31', ['2026-06-03', '2027-06-09', '2028-06-07']],
  // Where weeks begin on Sunday, it is another week.
  ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU', '2027-01-03', '2028-12-31', ['2027-01-03', '2028-01-02', '2028-12-31']],
  ['FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU', '2027-01-10', '2028-12-31', ['2027-01-10', '2028-01-09']],
  // The sixtieth day is the 29th of February in a leap year; the last one is always the same.
  ['FREQ=YEARLY;BYYEARDAY=60,-1', '2027-03-01', '2028-12-31', ['2027-03-01', '2027-12-31', '2028-02-29', '2028-12-31']],
  ['FREQ=YEARLY;BYYEARDAY=-366', '2024-01-01', '2028-12-31', ['2024-01-01', '2028-01-01']],
  ['FREQ=YEARLY;BYYEARDAY=100;BYDAY=FR', '2026-04-10', '2037-12-31', ['2026-04-10', '2032-04-09', '2037-04-10']],
])('%s is on the days it says', (rule, start, until, days) => {
  expect(daysOf(rule, start, until)).toEqual(days);
});

test('series come when ical.js says they come', () => {
  const start = '2027-01-29T09:00:00';
  const day = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
  const rules = fc.oneof(
    fc.record({ freq: fc.constant('DAILY'), interval: fc.integer({ min: 1, max: 9 }) }),
    fc.record({
      freq: fc.constant('WEEKLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      byday: fc.uniqueArray(day, { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      byday: fc.tuple(fc.constantFrom(1, 2, 3, 4, -1), day).map(([n, d]) => [`${n}${d}`]),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      bymonthday: fc.constantFrom(1, 15, 28, -1).map((day) => [day]),
    }),
    fc.record({
      freq: fc.constant('YEARLY'),
      bymonth: fc.constantFrom(1, 3, 9).map((month) => [month]),
      byday: fc.tuple(fc.constantFrom(1, 2, -1), day).map(([n, d]) => [`${n}${d}`]),
    }),
  );
  fc.assert(
    fc.property(rules, fc.constantFrom('2020-01-01', '2027-06-15', '2028-02-29'), (rule, from) => {
      const end = Temporal.PlainDateTime.from('2029-06-01T00:00');
      const stretch = { start: Temporal.PlainDateTime.from(start), from: Temporal.PlainDateTime.from(from), end };
      const ours = repeats(rule, stretch, () => null, { days: 100_000 })?.map((at) =>
        at.toString({ smallestUnit: 'second' }),
      );
      const iterator = ICAL.Recur.fromData({ ...rule }).iterator(ICAL.Time.fromString(start, undefined as never));
      const theirs: string[] = [];
      for (let next = iterator.next(); next && next.toString() < '2029-06-01'; next = iterator.next())
        theirs.push(next.toString());

      expect(ours?.filter((at) => at >= from)).toEqual(theirs.filter((at) => at >= start && at >= from));
    }),
    { numRuns: 200 },
  );
});
