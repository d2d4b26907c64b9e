import { expect, test } from 'vitest';
import { countAsked, countsWithin } from './group-count.ts';

const cases = { min: 8, ideal: 11, max: 15, count: null, fewest: 4, most: 6 };

test('"four to six groups, according to registrations": the number nearest to the ideal size within the range', () => {
  expect([40, 55, 66, 83].map((people) => countAsked(cases, people))).toEqual([4, 5, 6, 6]);
  expect(countsWithin(cases, 55).map(({ count }) => count)).toEqual([5, 6, 4]);
});

test('a number that was chosen counts before the range, and without either the product chooses', () => {
  expect(countAsked({ ...cases, count: 7 }, 83)).toBe(7);
  expect(countAsked({ ...cases, fewest: null, most: null }, 83)).toBeNull();
});

test('too many or too few people for the range: its nearest end is asked for, which is then refused by counting', () => {
  expect(countAsked(cases, 120)).toBe(6);
  expect(countAsked(cases, 12)).toBe(4);
  expect(countAsked({ ...cases, fewest: null }, 120)).toBe(6);
  expect(countAsked({ ...cases, most: null }, 12)).toBe(4);
});
