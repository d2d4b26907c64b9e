import { expect, test } from 'vitest';
import { aPerson, aRound } from './fixtures/a-day.ts';
import { roundsWithoutThem, stateOfWish } from './wish-state.ts';
import type { Wish } from './wishes.ts';

const wish = (given: Partial<Wish>): Wish => ({
  id: 'w',
  kind: 'apart',
  people: ['a', 'b'],
  group: null,
  rounds: null,
  task: null,
  version: 1,
  ...given,
});
const morning = aRound('morning', [
  ['a', 'b'],
  ['c', 'd'],
]);
const noon = aRound('noon', [
  ['a', 'c'],
  ['b', 'd'],
]);
const later = aRound('later');

test('a wish is kept where its people sit as it says, in all of its rounds that are composed', () => {
  const rounds = [morning, noon, later];

  expect(stateOfWish(wish({}), rounds)).toEqual({ is: 'notKept', rounds: [morning] });
  expect(stateOfWish(wish({ rounds: ['noon'] }), rounds)).toEqual({ is: 'kept' });
  expect(stateOfWish(wish({ kind: 'together' }), rounds)).toEqual({ is: 'notKept', rounds: [noon] });
  expect(stateOfWish(wish({ kind: 'seat', people: ['b'], group: 1 }), rounds)).toMatchObject({ rounds: [morning] });
  expect(stateOfWish(wish({ rounds: ['later'] }), rounds)).toEqual({ is: 'notComposed' });
});

test('what was drawn by lot breaks no wish', () => {
  expect(stateOfWish(wish({}), [{ ...morning, way: 'drawn' }, noon])).toEqual({ is: 'kept' });
});

test('in rounds where one of two is not there, a wish about both means nothing', () => {
  const afternoon = aRound('afternoon', [], { startsAt: new Date('2027-01-28T13:00:00Z') });
  const people = [aPerson('a', { afternoon: false }), aPerson('b'), aPerson('c')];

  expect(roundsWithoutThem(wish({}), [morning, afternoon], people)).toEqual([afternoon]);
  expect(roundsWithoutThem(wish({ people: ['a', 'b', 'c'] }), [morning, afternoon], people)).toEqual([]);
  expect(roundsWithoutThem(wish({ kind: 'seat', people: ['a'], group: 0 }), [morning, afternoon], people)).toEqual([
    afternoon,
  ]);
});
