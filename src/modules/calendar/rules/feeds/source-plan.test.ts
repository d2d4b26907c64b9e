import { expect, test } from 'vitest';
import { type Foreign, type Known, likeness, planOf } from './source-plan.ts';

const now = new Date('2027-01-11T08:00:00Z');
const startsAt = new Date('2027-02-01T09:00:00Z');
const aDate = (uid: string, given: Partial<Foreign> = {}): Foreign => ({
  uid,
  sequence: 0,
  isCancelled: false,
  title: `Réunion ${uid}`,
  startsAt,
  content: uid,
  ...given,
});
const here = (sequence: number, content: string, endsAt = startsAt) => ({
  id: `id ${content}`,
  sequence,
  content,
  endsAt,
});
const nothing: Known = { fromHere: new Map(), others: new Set(), alike: new Set() };
const whole = { isWhole: true, now };

test('what is new is added once, what was cancelled before anybody saw it is not', () => {
  const plan = planOf([aDate('a'), aDate('a'), aDate('b', { isCancelled: true })], nothing, whole);

  expect(plan.add.map(({ uid }) => uid)).toEqual(['a']);
});

test('what changed is changed, unless it is older than what is known', () => {
  const known = {
    ...nothing,
    fromHere: new Map([
      ['a', here(2, 'before')],
      ['b', here(2, 'b')],
      ['c', here(2, 'c')],
    ]),
  };

  const plan = planOf(
    [aDate('a', { sequence: 2 }), aDate('b', { sequence: 1, content: 'old' }), aDate('c', { sequence: 2 })],
    known,
    whole,
  );

  expect(plan.change.map(({ id }) => id)).toEqual(['id before']);
  expect(plan.same).toBe(2);
});

test('the network’s own dates are known, by their name or because they begin together and are called alike', () => {
  const known = {
    ...nothing,
    others: new Set(['own@maillage']),
    alike: new Set([likeness({ title: 'REUNION  b !', startsAt })]),
  };

  const plan = planOf([aDate('own@maillage'), aDate('b'), aDate('c')], known, whole);

  expect(plan.known.map(({ uid }) => uid)).toEqual(['own@maillage', 'b']);
  expect(plan.add.map(({ uid }) => uid)).toEqual(['c']);
});

test('what left its calendar goes, unless it is over, or only a part was read', () => {
  const past = new Date('2026-12-01T09:00:00Z');
  const known = {
    ...nothing,
    fromHere: new Map([
      ['coming', here(0, 'coming')],
      ['over', here(0, 'over', past)],
    ]),
  };

  expect(planOf([], known, whole).gone).toEqual(['id coming']);
  expect(planOf([], known, { isWhole: false, now }).gone).toEqual([]);
});
