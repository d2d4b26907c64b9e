import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, monthSpan, weekSpan } from './span.ts';

const now = new Date('2027-01-11T08:00:00Z');

test('a month is shown in whole weeks, from Monday on', () => {
  const { at, previous, next, weeks, from, until } = monthSpan('2027-02', now);

  expect({ at, previous, next }).toEqual({ at: '2027-02', previous: '2027-01', next: '2027-03' });
  expect(weeks.map(([first]) => first)).toEqual(['2027-02-01', '2027-02-08', '2027-02-15', '2027-02-22']);
  expect([from, until]).toEqual([new Date('2027-01-31T23:00:00Z'), new Date('2027-02-28T23:00:00Z')]);
});

test('what cannot be a month or a day is the one of now', () => {
  expect(monthSpan('2027-13', now).at).toBe('2027-01');
  expect(weekSpan('2027-02-30', now).at).toBe('2027-01-11');
  expect(weekSpan(undefined, now).at).toBe('2027-01-11');
});

test('what lasts several days is on each of them, and what ends at midnight is not on the next', () => {
  const span = weekSpan('2027-01-25', now);

  expect(
    daysOf({ startsAt: new Date('2027-01-24T09:00:00Z'), endsAt: new Date('2027-01-26T09:00:00Z') }, span),
  ).toEqual(['2027-01-25', '2027-01-26']);
  expect(
    daysOf({ startsAt: new Date('2027-01-27T19:00:00Z'), endsAt: new Date('2027-01-27T23:00:00Z') }, span),
  ).toEqual(['2027-01-27']);
});

test('every month has all of its days once, in weeks of seven, and leads to its neighbours and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      const asked = `${year}-${String(month).padStart(2, '0')}`;
      const span = monthSpan(asked, now);
      const days = span.weeks.flat();

      expect(days.filter((day) => day.startsWith(asked))).toHaveLength(new Date(Date.UTC(year, month, 0)).getUTCDate());
      expect(new Set(days).size).toBe(days.length);
      expect(days.length % 7).toBe(0);
      expect(monthSpan(span.next, now).previous).toBe(asked);
    }),
  );
});
