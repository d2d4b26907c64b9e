import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeetingRhythm } from './kinds.ts';
import { nextDays } from './rhythm.ts';

const rhythm = (more: Partial<MeetingRhythm> = {}): MeetingRhythm => ({
  every: 'month',
  weekday: 4,
  nth: 3,
  time: '09:30',
  notIn: [],
  ...more,
});

test('the third Thursday of each month, without July and August', () => {
  const days = nextDays(rhythm({ notIn: [7, 8] }), '2027-05-01', 4);

  expect(days).toEqual(['2027-05-20', '2027-06-17', '2027-09-16', '2027-10-21']);
});

test('the last Friday of a quarter, counted from the month of the last date', () => {
  const days = nextDays(rhythm({ every: 'quarter', weekday: 5, nth: -1 }), '2027-01-29', 3);

  expect(days).toEqual(['2027-04-30', '2027-07-30', '2027-10-29']);
});

test('every two weeks goes on two weeks after the last date', () => {
  expect(nextDays(rhythm({ every: 'twoWeeks', weekday: 1 }), '2027-01-04', 2)).toEqual(['2027-01-18', '2027-02-01']);
});

test('whatever the rhythm, its days come after the last one, in order, on its weekday and in none of its free months', () => {
  const any = fc.record({
    every: fc.constantFrom(
      'week' as const,
      'twoWeeks' as const,
      'month' as const,
      'twoMonths' as const,
      'quarter' as const,
    ),
    weekday: fc.integer({ min: 1, max: 7 }),
    nth: fc.constantFrom(1, 2, 3, 4, -1),
    time: fc.constant('09:00'),
    notIn: fc.uniqueArray(fc.integer({ min: 1, max: 12 })),
  });
  const someDay = fc
    .integer({ min: 0, max: 4000 })
    .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(any, someDay, fc.integer({ min: 1, max: 12 }), (given, after, count) => {
      const days = nextDays(given, after, count);
      expect(days.length).toBeLessThanOrEqual(count);
      expect([after, ...days]).toEqual([...new Set([after, ...days])].sort());
      for (const day of days) {
        const date = new Date(`${day}T12:00:00Z`);
        expect(date.getUTCDay() || 7).toBe(given.weekday);
        expect(given.notIn).not.toContain(date.getUTCMonth() + 1);
      }
    }),
  );
});
