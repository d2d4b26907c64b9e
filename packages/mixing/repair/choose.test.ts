import { expect, test } from 'vitest';
import type { LevelBounds } from '../bounds/bounds.ts';
import { USUAL_WEIGHTS } from '../search/weights.ts';
import { balanced } from './choose.ts';
import type { Spot } from './front.ts';

const bounds: LevelBounds = {
  unmet: 0,
  sameOrganisation: 0,
  balance: 0,
  repeats: 100,
  history: 0,
  mostMeetings: 2,
  fewestMet: 20,
};

function aSpot(changed: number, repeats: number, { balance = 0, sameOrganisation = 0 } = {}): Spot {
  const standing = {
    broken: 0,
    sameOrganisation,
    balance,
    repeats: repeats * USUAL_WEIGHTS.repeats,
    history: 0,
    mostMeetings: 2,
    fewestMet: 20,
  };
  return { changed, standing, groupOf: new Int32Array() };
}

test('the fewest repeats within the usual share of printed seats', () => {
  const spots = [aSpot(4, 106), aSpot(15, 102), aSpot(18, 101), aSpot(30, 100)];

  const chosen = balanced(spots, { usual: 16, most: 18 }, bounds);

  expect(chosen?.changed).toBe(15);
});

test('the bound is worth as many seats as are allowed at most, and no more of them than it needs', () => {
  const further = [aSpot(15, 102), aSpot(18, 100)];
  const near = [aSpot(4, 106), aSpot(15, 100)];

  expect(balanced(further, { usual: 16, most: 18 }, bounds)?.changed).toBe(18);
  expect(balanced(near, { usual: 16, most: 18 }, bounds)?.changed).toBe(15);
});

test('a better balance comes before fewer repeats, and not before seats that may not change', () => {
  const spots = [aSpot(4, 104, { balance: 4 }), aSpot(12, 106, { balance: 2 }), aSpot(40, 100)];

  expect(balanced(spots, { usual: 16, most: 18 }, bounds)?.changed).toBe(12);
});

test('colleagues come before seats', () => {
  const spots = [aSpot(4, 100, { sameOrganisation: 1 }), aSpot(30, 106, { balance: 2 }), aSpot(50, 106)];

  expect(balanced(spots, { usual: 16, most: 18 }, bounds)?.changed).toBe(30);
});
