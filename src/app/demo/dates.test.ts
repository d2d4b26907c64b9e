import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isPublicHoliday } from '#platform/clock';
import { datesAround, type Weekday } from './dates.ts';

const starts = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2040-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const inBrussels = (at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO('Europe/Brussels');

test('whenever the demo is started, its dates fall on working days at the hour they say', () => {
  const weekdays = fc.constantFrom<Weekday>(1, 2, 3, 4, 5);
  fc.assert(
    fc.property(starts, fc.integer({ min: -160, max: 12 }), weekdays, (now, weeks, weekday) => {
      const dates = datesAround(now);
      for (const at of [dates.inWeek(weeks, weekday, '09:30'), dates.next(weekday, '09:30'), dates.ago(3, '09:30')]) {
        const day = inBrussels(at);
        expect(day.toPlainTime().toString()).toBe('09:30:00');
        expect(day.dayOfWeek).toBeLessThanOrEqual(5);
        expect(isPublicHoliday(day.toPlainDate())).toBe(false);
      }
      expect(inBrussels(dates.inWeek(weeks, weekday, '09:30')).dayOfWeek).toBe(weekday);
    }),
  );
});

test('what is next comes after today, and what was some days ago came before it', () => {
  fc.assert(
    fc.property(starts, fc.integer({ min: 1, max: 30 }), (now, days) => {
      const today = inBrussels(now).toPlainDate();
      const { next, ago } = datesAround(now);
      expect(Temporal.PlainDate.compare(inBrussels(next(2, '09:30')).toPlainDate(), today)).toBe(1);
      expect(ago(days, '23:59') < now).toBe(true);
      expect(ago(days + 1, '10:00') < ago(days, '10:00')).toBe(true);
    }),
  );
});

test('last year’s day is prepared on its eve and closed on its morrow, a little less than a year ago', () => {
  fc.assert(
    fc.property(starts, (now) => {
      const { inWeek, lastDay } = datesAround(now);
      const [eve, day, morrow] = ([3, 4, 5] as const).map((weekday) => inWeek(lastDay, weekday, '09:00'));
      const apart = (one = now, other = now) => Math.round((other.getTime() - one.getTime()) / 86_400_000);
      expect([apart(eve, day), apart(day, morrow)]).toEqual([1, 1]);
      expect(lastDay).toBeGreaterThanOrEqual(-50);
      expect(lastDay).toBeLessThanOrEqual(-46);
    }),
  );
  expect(datesAround(new Date('2026-11-22T17:00:00Z')).lastDay).toBe(-48);
});

test('public holidays follow Easter', () => {
  const holidays = ['2026-04-06', '2026-05-14', '2027-03-29', '2027-05-06', '2027-05-17', '2026-07-21'];
  for (const day of holidays) expect(isPublicHoliday(Temporal.PlainDate.from(day)), day).toBe(true);
  expect(isPublicHoliday(Temporal.PlainDate.from('2027-01-28'))).toBe(false);
});
