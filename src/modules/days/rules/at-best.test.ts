import { expect, test } from 'vitest';
import { atBest } from './at-best.ts';

test('seven people to be kept apart at six tables: two of them share one at least', () => {
  expect(atBest({ kind: 'moreThanGroups', people: 7, groups: 6 })).toEqual({ kind: 'pairs', pairs: 1 });
  expect(atBest({ kind: 'colleagues', people: 14, groups: 6, pairs: 10 })).toEqual({ kind: 'pairs', pairs: 10 });
  expect(atBest({ kind: 'moreThanFreeGroups', people: 5, groups: 3 })).toEqual({ kind: 'pairs', pairs: 2 });
});

test('ten people who want one table of eight: eight together, two elsewhere', () => {
  expect(atBest({ kind: 'moreThanAGroup', people: 10, seats: 8 })).toEqual({ kind: 'together', people: 8, others: 2 });
});

test('two service users for four tables leave two without; twenty leave twelve too many', () => {
  expect(atBest({ kind: 'tooFewOfValue', value: 'serviceUser', people: 2, needed: 4 })).toMatchObject({ tables: 2 });
  expect(atBest({ kind: 'tooManyOfValue', value: 'serviceUser', people: 20, allowed: 8 })).toMatchObject({
    people: 12,
  });
  expect(atBest({ kind: 'notFound' })).toBeNull();
});
