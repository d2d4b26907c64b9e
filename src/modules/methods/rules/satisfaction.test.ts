import { expect, test } from 'vitest';
import { satisfactionOf } from './satisfaction.ts';

test('a mean is said from three answers on, never of one or two', () => {
  expect(satisfactionOf([])).toEqual({ count: 0, mean: null });
  expect(satisfactionOf([5, 1])).toEqual({ count: 2, mean: null });
  expect(satisfactionOf([5, 4, 3])).toEqual({ count: 3, mean: 4 });
});
