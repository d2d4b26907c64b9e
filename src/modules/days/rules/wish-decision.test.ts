import { expect, test } from 'vitest';
import { decideWish, type WishTyped } from './wish-decision.ts';

const people = ['a', 'b', 'c'].map((id) => ({ id }));
const rounds = [{ id: 'morning' }, { id: 'noon' }];
const typed = (given: Partial<WishTyped>): WishTyped => ({
  kind: 'apart',
  people: ['a', 'b'],
  group: null,
  rounds: null,
  task: null,
  ...given,
});
const wished = (given: Partial<WishTyped>) => decideWish(typed(given), people, rounds);

test('together and apart are for two people at least, who come; nobody counts twice', () => {
  expect(wished({ people: ['a', 'a'] })).toEqual({ outcome: 'refused', field: 'people', reason: 'two' });
  expect(wished({ people: ['a', 'gone'] })).toEqual({ outcome: 'refused', field: 'people', reason: 'two' });
  expect(wished({ people: ['c', 'a', 'c'] })).toMatchObject({ wish: { people: ['c', 'a'] } });
});

test('a seat is for one person at one table', () => {
  const seat: Partial<WishTyped> = { kind: 'seat', people: ['a'], group: 2, task: 'facilitator' };

  expect(wished({ ...seat, people: ['a', 'b'] })).toMatchObject({ reason: 'one' });
  expect(wished({ ...seat, group: null })).toMatchObject({ field: 'group' });
  expect(wished(seat)).toMatchObject({ wish: { people: ['a'], group: 2, task: 'facilitator' } });
});

test('together and apart have neither table nor task', () => {
  expect(wished({ group: 2, task: 'facilitator' })).toMatchObject({ wish: { group: null, task: null } });
});

test('no round, or every round, means all of them, those to come as well', () => {
  expect(wished({ rounds: [] })).toMatchObject({ wish: { rounds: null } });
  expect(wished({ rounds: ['morning', 'noon'] })).toMatchObject({ wish: { rounds: null } });
  expect(wished({ rounds: ['noon', 'gone'] })).toMatchObject({ wish: { rounds: ['noon'] } });
});
