import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, momentAt, timeOf } from './moment.ts';
import { typedDay } from './typed-day.ts';
import { typedTime } from './typed-time.ts';

test.each([
  ['28/01/2027', '2027-01-28'],
  ['28-1-27', '2027-01-28'],
  ['28.01.2027', '2027-01-28'],
  ['2027-01-28', '2027-01-28'],
  ['jeudi 28 janvier 2027', '2027-01-28'],
  ['donderdag 28 januari 2027', '2027-01-28'],
  ['1er août', '2027-08-01'],
  ['3 mrt', '2027-03-03'],
  ['28/01', '2027-01-28'],
  ['10/01', '2028-01-10'],
  ['29/02/2028', '2028-02-29'],
])('%s is %s', (typed, day) => {
  expect(typedDay(typed, '2027-01-11')).toBe(day);
});

test.each(['', '29/02/2027', '31/04/2027', 'bientôt', '2027', '12/13/2027', '28 jeudi'])('%s is no day', (typed) => {
  expect(typedDay(typed, '2027-01-11')).toBeNull();
});

test.each([
  ['9h30', '09:30'],
  ['9 h 30', '09:30'],
  ['9\u202fh', '09:00'],
  ['9u30', '09:30'],
  ['9:30', '09:30'],
  ['9.30', '09:30'],
  ['0930', '09:30'],
  ['930', '09:30'],
  ['14', '14:00'],
])('%s is %s', (typed, time) => {
  expect(typedTime(typed)).toBe(time);
});

test.each(['', '25', '9h75', 'midi', '-3', '12345'])('%s is no hour', (typed) => {
  expect(typedTime(typed)).toBeNull();
});

test('a day and an hour in Brussels come back as they were, summer and winter', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 4, max: 23 }),
      fc.integer({ min: 0, max: 59 }),
      (days, h, m) => {
        const day = new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10);
        const time = `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
        const moment = momentAt(day, time);
        expect([dayOf(moment), timeOf(moment)]).toEqual([day, time]);
      },
    ),
  );
});
