import { expect, test } from 'vitest';
import { momentAt } from '../moment.ts';
import { changedAlike, seenOf } from './following.ts';

const lunch = (day: string, more: object = {}) => ({
  title: { lang: 'fr', text: 'Midi' },
  places: 12 as number | null,
  startsAt: momentAt(day, '12:00'),
  endsAt: momentAt(day, '13:30'),
  registrationClosesAt: null as Date | null,
  ...more,
});
const first = lunch('2027-01-14');
const other = lunch('2027-04-08');

test('another hour is another hour of Brussels for each, and summer changes nothing of it', () => {
  const after = { ...first, startsAt: momentAt('2027-01-14', '12:30'), endsAt: momentAt('2027-01-14', '14:00') };

  expect(changedAlike(first, after, other)).toEqual({
    startsAt: momentAt('2027-04-08', '12:30'),
    endsAt: momentAt('2027-04-08', '14:00'),
  });
});

test('a day later is a day later for each, with the hours each has', () => {
  const after = { ...first, startsAt: momentAt('2027-01-15', '12:00'), endsAt: momentAt('2027-01-15', '13:30') };
  const own = { ...other, startsAt: momentAt('2027-04-08', '11:00') };

  expect(changedAlike(first, after, own)).toEqual({
    startsAt: momentAt('2027-04-09', '11:00'),
    endsAt: momentAt('2027-04-09', '13:30'),
  });
});

test('what was changed for one date alone stays, what was not changed is not written', () => {
  const after = { ...first, places: 20, title: { text: 'Le midi', lang: 'fr' } };

  expect(changedAlike(first, after, { ...other, places: 8 })).toEqual({ title: { text: 'Le midi', lang: 'fr' } });
  expect(changedAlike(first, { ...first, title: { text: 'Midi', lang: 'fr' } }, other)).toEqual({});
});

test('a deadline is set, moved and taken away as far from each date', () => {
  const closes = (day: string) => ({ registrationClosesAt: momentAt(day, '17:00') });

  expect(changedAlike(first, { ...first, ...closes('2027-01-11') }, other)).toEqual(closes('2027-04-05'));
  const had = lunch('2027-01-14', closes('2027-01-11'));
  const has = lunch('2027-04-08', closes('2027-04-05'));
  expect(changedAlike(had, { ...had, ...closes('2027-01-12') }, has)).toEqual(closes('2027-04-06'));
  expect(changedAlike(had, { ...had, registrationClosesAt: null }, has)).toEqual({ registrationClosesAt: null });
  expect(changedAlike(had, { ...had, registrationClosesAt: null }, { ...has, ...closes('2027-04-01') })).toEqual({});
});

test('hours of its own that do not fit the new ones are kept whole', () => {
  const after = { ...first, startsAt: momentAt('2027-01-14', '13:00') };
  const own = { ...other, endsAt: momentAt('2027-04-08', '12:45') };

  expect(changedAlike(first, after, own)).toEqual({});
});

test('what has been seen of the others grows with each change and each date', () => {
  expect(seenOf([])).toBe(0);
  expect(seenOf([{ version: 1 }])).toBeLessThan(seenOf([{ version: 2 }]));
  expect(seenOf([{ version: 1 }])).toBeLessThan(seenOf([{ version: 1 }, { version: 1 }]));
});
