import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aPerson, aRound } from './fixtures/a-day.ts';
import { decideDraw, lastTouched } from './lot.ts';
import type { Wish } from './wishes.ts';

const breakfast = aRound('breakfast', [], { way: 'drawn', min: 5, ideal: 6, max: 8 });
const people = (count: number) => Array.from({ length: count }, (_, i) => aPerson(`p${i}`));
const day = { wishes: [] as Wish[] };
const drawn = (decision: ReturnType<typeof decideDraw>) => {
  if (decision.outcome !== 'drawn') throw new Error(decision.reason);
  return decision;
};

test('everybody sits once, at tables of 5 to 8, and the order in which they are given changes nothing', () => {
  const crowd = fc.integer({ min: 5, max: 90 }).filter((count) => Math.ceil(count / 8) * 5 <= count);
  const shuffled = crowd.chain((count) =>
    fc.tuple(fc.constant(count), fc.shuffledSubarray(people(count), { minLength: count })),
  );
  fc.assert(
    fc.property(shuffled, fc.integer({ min: 1, max: 999_999_999 }), ([count, given], number) => {
      const { groups } = drawn(decideDraw(day, given, { round: breakfast, number, seen: 0 }));

      expect(groups.flat().toSorted()).toEqual(
        people(count)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(groups.every(({ length }) => 5 <= length && length <= 8)).toBe(true);
      expect(groups).toEqual(drawn(decideDraw(day, people(count), { round: breakfast, number, seen: 0 })).groups);
    }),
  );
});

test('whoever facilitates table B in all rounds sits there without being drawn; the tables are even all the same', () => {
  const wish: Wish = { id: 'w', kind: 'seat', people: ['p3'], group: 1, rounds: null, task: 'facilitator', version: 1 };

  const { groups, lot } = drawn(decideDraw({ wishes: [wish] }, people(13), { round: breakfast, number: 12, seen: 0 }));

  expect(groups[1]).toContain('p3');
  expect(lot.people).not.toContain('p3');
  expect(groups.map(({ length }) => length).toSorted()).toEqual([6, 7]);
});

test('an actor has a table and is on no list', () => {
  const crowd = [...people(11), aPerson('actor', { role: 'actor' })];

  const { groups, lot } = drawn(decideDraw(day, crowd, { round: breakfast, number: 12, seen: 0 }));

  expect(groups.flat()).toContain('actor');
  expect(lot.people).not.toContain('actor');
  expect(groups.map(({ length }) => length)).toEqual([6, 6]);
});

test('whoever is known not to come is not drawn', () => {
  const isExpected = ({ id }: { id: string }) => id !== 'p0';

  const { groups } = drawn(decideDraw(day, people(12), { round: breakfast, number: 1, seen: 0, isExpected }));

  expect(groups.flat()).not.toContain('p0');
});

test('sizes in which nobody can sit, a locked round and a page that is out of date are refused', () => {
  const draw = (count: number, round = breakfast, seen = 0) =>
    decideDraw(day, people(count), { round, number: 1, seen });
  const composed = aRound('breakfast', [['p0', 'p1', 'p2', 'p3', 'p4']], { way: 'drawn', min: 5, max: 8 });

  expect(draw(9)).toMatchObject({ reason: 'impossible', people: 9 });
  expect(draw(0)).toMatchObject({ reason: 'nobody' });
  expect(draw(12, { ...breakfast, locked: true })).toMatchObject({ reason: 'locked' });
  expect(draw(12, composed)).toMatchObject({ reason: 'stale' });
  expect(draw(12, composed, lastTouched(composed)).outcome).toBe('drawn');
});
