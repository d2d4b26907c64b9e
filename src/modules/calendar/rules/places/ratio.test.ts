import { expect, test } from 'vitest';
import { ratioOf } from './ratio.ts';

test('beside so many workers so many service users may still come, and never less than none', () => {
  const left = (usersPerWorker: number, workers: number, users: number) =>
    ratioOf({ usersPerWorker }, { workers, users })?.left;

  expect([left(1, 0, 0), left(1, 3, 1), left(2, 2, 1), left(0.5, 3, 1), left(1, 1, 4)]).toEqual([0, 2, 3, 0, 0]);
});

test('without a ratio there is nothing to count', () => {
  expect(ratioOf({ perOrganisation: 2 }, { workers: 1, users: 9 })).toBeNull();
});
