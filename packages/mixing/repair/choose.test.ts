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

function aSpot(changed: number, repeats: number): Spot {
  const standing = {
    broken: 0,
    sameOrganisation: 0,
    balance: 0,
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
