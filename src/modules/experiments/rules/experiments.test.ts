import { expect, test } from 'vitest';
import { beginningOf, dayOf, landsOn, wrongDate, yearAfter } from './dates.ts';
import { refusalOf } from './evaluation.ts';

test('it is tried for a year unless somebody says otherwise, also from the last day of February', () => {
  expect(yearAfter('2027-01-28')).toBe('2028-01-28');
  expect(yearAfter('2028-02-29')).toBe('2029-02-28');
});

test('days are those of Brussels', () => {
  expect(dayOf(new Date('2027-01-28T23:30:00Z'))).toBe('2027-01-29');
});

test('it ends after it begins, and is looked at after it began', () => {
  const right = { startsOn: '2027-02-01', endsOn: '2028-02-01', reviewOn: '2028-01-15' };
  expect(wrongDate(right)).toBeNull();
  expect(wrongDate({ ...right, endsOn: '2027-02-01' })).toBe('endsOn');
  expect(wrongDate({ ...right, reviewOn: '2027-02-01' })).toBe('reviewOn');
});

test('what is tried is looked at once, on the first day from its review date on, also when that was long ago', () => {
  const day = (id: string, at: string) => ({ id, startsAt: new Date(`${at}T08:30:00Z`) });
  const coming = [day('january', '2028-01-28'), day('june', '2028-06-08')];
  const running = ['2027-03-01', '2028-01-28', '2028-01-29', '2028-06-09'].map((reviewOn) => ({ reviewOn }));
  const on = (id: string) => landsOn(running, coming, id).map(({ reviewOn }) => reviewOn);

  expect(on('january')).toEqual(['2027-03-01', '2028-01-28']);
  expect(on('june')).toEqual(['2028-01-29']);
});

test('a day begins at midnight in Brussels', () => {
  expect(beginningOf(new Date('2028-01-28T11:00:00Z')).toISOString()).toBe('2028-01-27T23:00:00.000Z');
});

test('what was to be looked at is all answered, once, by whoever saw it as it stands', () => {
  const stands = { standing: 'running' as const, version: 1, criteria: ['a', 'b'] };
  expect(refusalOf(stands, { version: 1, answers: ['x', 'y'] })).toBeNull();
  expect(refusalOf(stands, { version: 1, answers: ['x'] })).toBe('unanswered');
  expect(refusalOf(stands, { version: 2, answers: ['x', 'y'] })).toBe('stale');
  expect(refusalOf({ ...stands, standing: 'kept' }, { version: 1, answers: ['x', 'y'] })).toBe('over');
});
