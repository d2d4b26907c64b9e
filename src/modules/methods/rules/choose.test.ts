import { expect, test } from 'vitest';
import { library } from '../library/index.ts';
import { chosenFrom } from './choose.ts';

const ids = (asked: Parameters<typeof chosenFrom>[1]) => chosenFrom(library, asked).map(({ id }) => id);

test('nothing asked: the whole library', () => {
  expect(ids({})).toHaveLength(23);
});

test('a method serves for what it is for, in the time there is', () => {
  expect(ids({ purpose: 'case', within: 30 })).toEqual(['dix-dix-dix', 'roddelmethode', 'troika']);
  expect(ids({ within: 15 })).toContain('1-2-4-tous');
  expect(ids({ within: 15 })).not.toContain('dix-dix-dix');
});

test('a hall of people is not offered a method for one table', () => {
  expect(ids({ size: 'many' })).toContain('world-cafe');
  expect(ids({ size: 'many' })).not.toContain('gease');
  expect(ids({ size: 'few' })).not.toContain('world-cafe');
});

test('where two wishes exclude one another nothing is left', () => {
  expect(ids({ purpose: 'case', within: 15 })).toEqual([]);
});
