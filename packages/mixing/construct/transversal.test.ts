import { expect, test } from 'vitest';
import { mix, type Problem } from '../index.ts';
import { rounds, somePeople, times } from '../test/problems.ts';
import { pack } from './packing.ts';
import { fieldOf, isFieldOrder } from './squares/field.ts';

test.each([
  2, 3, 4, 5, 7, 8, 9, 16, 25, 27,
])('the field of %i elements divides: every product but by 0 is different', (order) => {
  const field = fieldOf(order);
  const elements = Array.from({ length: order }, (_, a) => a);

  for (const a of elements.slice(1)) {
    expect(new Set(elements.map((b) => field.times(a, b))).size).toBe(order);
    expect(new Set(elements.map((b) => field.add(a, b))).size).toBe(order);
  }
  const [a, b, c] = [order - 1, order >> 1, 1];
  expect(field.times(a, field.add(b, c))).toBe(field.add(field.times(a, b), field.times(a, c)));
});

test.each([1, 6, 10, 12])('there is no field of %i elements', (order) => {
  expect(isFieldOrder(order)).toBe(false);
});

test('bundles are packed whole, with a step back where the largest first does not fit', () => {
  const boxOf = pack([4, 3, 3, 2, 2, 2], [8, 8]);

  const filled = [0, 1].map((box) =>
    [4, 3, 3, 2, 2, 2].filter((_, i) => boxOf?.[i] === box).reduce((a, b) => a + b, 0),
  );
  expect(filled).toEqual([8, 8]);
  expect(pack([5, 5], [6, 4])).toBeNull();
});

const built: [string, Problem][] = [
  ['49 people of organisations of seven, 7 rounds', { people: somePeople(49, 7), rounds: rounds(7, times(7, 7)) }],
  ['63 people, one group smaller, 8 rounds', { people: somePeople(63), rounds: rounds(8, [7, ...times(7, 8)]) }],
  ['an affine plane: everybody meets everybody once', { people: somePeople(81), rounds: rounds(10, times(9, 9)) }],
  ['fewer to a group than groups', { people: somePeople(62), rounds: rounds(11, [...times(7, 6), ...times(4, 5)]) }],
];

test.each(built)('%s: seated without search, and proven', (_, problem) => {
  const mixed = mix(problem);

  expect(mixed.ok && mixed.plan.method).toBe('construction');
  expect(mixed.ok && mixed.plan.report.levels.filter((level) => !level.proven)).toEqual([]);
});
