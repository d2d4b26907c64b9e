import { expect, test } from 'vitest';
import { isHigher, levelOn, nextLevel } from './escalation.ts';

const asked = { askedOn: '2027-02-04', hasSecond: true };

test.each([
  ['2027-02-04', 'owner'],
  ['2027-02-13', 'owner'],
  ['2027-02-14', 'second'],
  ['2027-02-24', 'coordinator'],
  ['2027-03-06', 'agenda'],
  ['2028-01-01', 'agenda'],
] as const)('unanswered on %s, it is with: %s', (today, level) => {
  expect(levelOn(asked, 10, today)).toBe(level);
});

test('without a second delegate the coordinators hear of it after the first days of waiting', () => {
  const alone = { ...asked, hasSecond: false };
  expect(levelOn(alone, 10, '2027-02-14')).toBe('coordinator');
  expect(levelOn(alone, 10, '2027-02-24')).toBe('agenda');
});

test('what happens next is said with its day, until it is on an agenda', () => {
  expect(nextLevel(asked, 10, '2027-02-05')).toEqual({ level: 'second', on: '2027-02-14' });
  expect(nextLevel({ ...asked, hasSecond: false }, 10, '2027-02-05')).toEqual({
    level: 'coordinator',
    on: '2027-02-14',
  });
  expect(nextLevel(asked, 10, '2027-04-01')).toBeNull();
});

test('it only ever rises', () => {
  expect(isHigher('coordinator', 'owner')).toBe(true);
  expect(isHigher('owner', 'coordinator')).toBe(false);
  expect(isHigher('agenda', 'agenda')).toBe(false);
});
