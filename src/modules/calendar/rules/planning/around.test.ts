import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, momentAt, timeOf } from '../moment.ts';
import { daysFrom, plusDays, sameWeekday } from './days.ts';
import { onDay } from './moved-event.ts';
import { isDue, reminderAt, whyNeverDue } from './reminder.ts';
import { daysOf } from './repeat.ts';
import { inOrder, isToTell } from './task.ts';

const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2036-12-31'), noInvalidDate: true }).map(dayOf);

test('twelve o’clock stays twelve o’clock, on both sides of both changes of the clocks', () => {
  const lunch = (on: string) => ({ ...none, startsAt: momentAt(on, '12:00'), endsAt: momentAt(on, '13:30') });
  const dates = daysOf('2027-01-14', { every: 'month', end: { times: 12 } }).map((on) =>
    onDay(lunch('2027-01-14'), on),
  );

  expect(dates.map(({ startsAt }) => timeOf(startsAt))).toEqual(Array(11).fill('12:00'));
  expect(dates.map(({ endsAt }) => timeOf(endsAt))).toEqual(Array(11).fill('13:30'));
  // 28 March and 31 October 2027 lie in between.
  expect(new Set(dates.map(({ startsAt }) => startsAt.getUTCHours()))).toEqual(new Set([10, 11]));
});

test('every month and every quarter keep the weekday, a fifth one becomes the last one', () => {
  expect(daysOf('2027-01-14', { every: 'quarter', end: { times: 4 } })).toEqual([
    '2027-04-08',
    '2027-07-08',
    '2027-10-14',
  ]);
  expect(daysOf('2027-01-29', { every: 'month', end: { times: 4 } })).toEqual([
    '2027-02-26',
    '2027-03-26',
    '2027-04-30',
  ]);
  // From a leap day to the last Tuesday of February of each year after it.
  expect(sameWeekday('2028-02-29', 12)).toBe('2029-02-27');
});

test('whatever the first day and the months: the same weekday, and never another month', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
      const there = sameWeekday(from, months);
      expect(daysFrom(from, there) % 7).toBe(0);
      const [year = 0, month = 0] = from.split('-').map(Number);
      const meant = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
      expect(there.slice(0, 7)).toBe(meant);
      expect(sameWeekday(from, 0).slice(0, 7)).toBe(from.slice(0, 7));
    }),
  );
});

test('until a day it stops on it, and never makes more than sixty in all', () => {
  expect(daysOf('2027-01-14', { every: 'week', end: { until: '2027-02-04' } })).toEqual([
    '2027-01-21',
    '2027-01-28',
    '2027-02-04',
  ]);
  expect(daysOf('2027-01-14', { every: 'week', end: { until: '2099-01-01' } })).toHaveLength(59);
  expect(daysOf('2027-01-14', { every: 'twoWeeks', end: { times: 500 } })).toHaveLength(59);
});

test('whatever day an event moves to, its hours in Brussels and its length in days stay', () => {
  fc.assert(
    fc.property(day, day, (from, to) => {
      const event = {
        ...none,
        startsAt: momentAt(from, '09:00'),
        endsAt: momentAt(plusDays(from, 1), '16:30'),
        registrationClosesAt: momentAt(plusDays(from, -10), '17:00'),
      };
      const moved = onDay(event, to);
      expect([dayOf(moved.startsAt), timeOf(moved.startsAt)]).toEqual([to, '09:00']);
      expect([dayOf(moved.endsAt), timeOf(moved.endsAt)]).toEqual([plusDays(to, 1), '16:30']);
      expect(moved.registrationClosesAt && dayOf(moved.registrationClosesAt)).toBe(plusDays(to, -10));
    }),
  );
});

const none = { registrationOpensAt: null, registrationClosesAt: null, quotasEndAt: null };
const dayBefore = { daysBefore: 1, clock: '16:00', sentAt: null, sentFor: null };
const on = (moment: string) => ({ startsAt: new Date(moment), cancelledAt: null, fuzzyWhen: null });

test('the day before at four is four o’clock in Brussels in winter, in summer and in the night between them', () => {
  // The clocks go forward on 28 March 2027 and back on 31 October 2027, at night.
  expect(reminderAt(dayBefore, on('2027-03-28T07:00:00Z')).toISOString()).toBe('2027-03-27T15:00:00.000Z');
  expect(reminderAt(dayBefore, on('2027-03-29T07:00:00Z')).toISOString()).toBe('2027-03-28T14:00:00.000Z');
  expect(reminderAt(dayBefore, on('2027-10-31T08:00:00Z')).toISOString()).toBe('2027-10-30T14:00:00.000Z');
  expect(reminderAt(dayBefore, on('2027-11-01T08:00:00Z')).toISOString()).toBe('2027-10-31T15:00:00.000Z');
  // An hour that the clocks skip is the one right after; one that they repeat is the first of the two.
  expect(reminderAt({ daysBefore: 0, clock: '02:30' }, on('2027-03-28T07:00:00Z')).toISOString()).toBe(
    '2027-03-28T01:30:00.000Z',
  );
  expect(reminderAt({ daysBefore: 0, clock: '02:30' }, on('2027-10-31T08:00:00Z')).toISOString()).toBe(
    '2027-10-31T00:30:00.000Z',
  );
});

test('the day before the first of March is the leap day in a leap year', () => {
  expect(reminderAt(dayBefore, on('2028-03-01T08:00:00Z')).toISOString()).toBe('2028-02-29T15:00:00.000Z');
  expect(reminderAt(dayBefore, on('2027-03-01T08:00:00Z')).toISOString()).toBe('2027-02-28T15:00:00.000Z');
});

test('a reminder leaves once, from its hour until the event begins, and not for one that is cancelled', () => {
  const event = on('2027-01-28T08:00:00Z');
  const at = (moment: string) => isDue(dayBefore, event, new Date(moment));

  expect(at('2027-01-27T14:59:00Z')).toBe(false);
  expect(at('2027-01-27T15:00:00Z')).toBe(true);
  expect(at('2027-01-28T07:59:00Z')).toBe(true);
  expect(at('2027-01-28T08:00:00Z')).toBe(false);
  expect(isDue(dayBefore, { ...event, cancelledAt: new Date() }, new Date('2027-01-27T15:00:00Z'))).toBe(false);
  expect(isDue(dayBefore, { ...event, fuzzyWhen: { fr: '' } }, new Date('2027-01-27T15:00:00Z'))).toBe(false);
  const sent = { ...dayBefore, sentAt: new Date('2027-01-27T15:00:00Z'), sentFor: '2027-01-28' };
  expect(isDue(sent, event, new Date('2027-01-27T15:10:00Z'))).toBe(false);
  const early = { ...sent, sentAt: new Date('2027-01-20T15:00:00Z') };
  expect(isDue(early, event, new Date('2027-01-27T15:10:00Z'))).toBe(false);
  // Another hour of the same day is no other date.
  expect(isDue(sent, on('2027-01-28T12:00:00Z'), new Date('2027-01-27T15:10:00Z'))).toBe(false);
});

test('for a day it moved to it leaves again at its hour, and not when that hour is over already', () => {
  const sent = { ...dayBefore, sentAt: new Date('2027-01-27T15:00:00Z'), sentFor: '2027-01-28' };
  const later = on('2027-02-11T08:00:00Z');

  expect(isDue(sent, later, new Date('2027-01-28T09:00:00Z'))).toBe(false);
  expect(isDue(sent, later, new Date('2027-02-10T15:05:00Z'))).toBe(true);
  expect(isDue(sent, later, new Date('2027-02-10T19:00:00Z'))).toBe(false);
  // It moved to earlier: its hour was over before it left the first time.
  expect(isDue(sent, on('2027-01-27T17:30:00Z'), new Date('2027-01-27T15:30:00Z'))).toBe(false);
});

test('a reminder that could never leave as meant is refused when it is written', () => {
  const event = on('2027-01-28T08:00:00Z');
  const now = new Date('2027-01-20T08:00:00Z');

  expect(whyNeverDue({ daysBefore: 0, clock: '09:00' }, event, now)).toBe('afterBeginning');
  expect(whyNeverDue({ daysBefore: 0, clock: '07:00' }, event, now)).toBeNull();
  expect(whyNeverDue({ daysBefore: 9, clock: '16:00' }, event, now)).toBe('past');
});

test('what is late comes first, what is done last', () => {
  const event = on('2027-01-28T08:00:00Z');
  const tasks = [
    { id: 'a', daysBefore: 1, doneAt: null },
    { id: 'b', daysBefore: 30, doneAt: new Date() },
    { id: 'c', daysBefore: 10, doneAt: null },
    { id: 'd', daysBefore: 8, doneAt: null },
    { id: 'e', daysBefore: -1, doneAt: null },
  ];

  const ids = inOrder(tasks, event, new Date('2027-01-21T08:00:00Z')).map(({ id }) => id);

  expect(ids).toEqual(['c', 'd', 'a', 'e', 'b']);
});

test('an owner is told on the day of a task from eight o’clock, once, also after a change of the clocks', () => {
  const event = on('2027-03-29T07:00:00Z');
  const task = { daysBefore: 1, doneAt: null, ownerId: 'x', remindedFor: null };
  const told = (moment: string, more = {}) => isToTell({ ...task, ...more }, event, new Date(moment));

  expect(told('2027-03-28T05:59:00Z')).toBe(false);
  expect(told('2027-03-28T06:00:00Z')).toBe(true);
  expect(told('2027-03-29T09:00:00Z')).toBe(true);
  expect(told('2027-03-30T09:00:00Z')).toBe(false);
  expect(told('2027-03-28T06:00:00Z', { remindedFor: '2027-03-28' })).toBe(false);
  expect(told('2027-03-28T06:00:00Z', { doneAt: new Date() })).toBe(false);
  expect(told('2027-03-28T06:00:00Z', { ownerId: null })).toBe(false);
});
