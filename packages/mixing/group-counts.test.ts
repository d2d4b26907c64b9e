import { expect, test } from 'vitest';
import { feasibleGroupCounts, mix, type Problem } from './index.ts';
import { somePeople } from './test/problems.ts';

test('sixty people with eight to a group: the counts nearest to the ideal come first', () => {
  const counts = feasibleGroupCounts(60, { min: 6, ideal: 8, max: 10 });

  expect(counts.map(({ count }) => count)).toEqual([8, 7, 9, 6, 10]);
  expect(counts[0]?.sizes).toEqual([8, 8, 8, 8, 7, 7, 7, 7]);
});

test('seven people cannot sit four to six at a table, and nobody needs no table', () => {
  expect(feasibleGroupCounts(7, { min: 4, max: 6 })).toEqual([]);
  expect(feasibleGroupCounts(0, { min: 4, max: 6 })).toEqual([{ count: 0, sizes: [] }]);
});

test('between two counts equally near, the one with fewer colleagues together is taken', () => {
  const problem: Problem = {
    people: somePeople(12, 4),
    rounds: [{ id: 'r', groups: { min: 3, max: 4 } }],
  };

  const mixed = mix(problem, { effort: 'instant' });

  expect(mixed.ok && mixed.plan.rounds[0]?.groups.map((group) => group.length)).toEqual([3, 3, 3, 3]);
});

test('sizes differ by one at most, unless people who sit together need a larger group', () => {
  const round = { id: 'r', groups: { min: 3, ideal: 4, max: 6, count: 3 } };
  const rules = [{ kind: 'together' as const, people: ['p0', 'p1', 'p2', 'p3', 'p4'] }];

  const usual = mix({ people: somePeople(12), rounds: [round] }, { effort: 'instant' });
  const stretched = mix({ people: somePeople(12), rounds: [round], rules }, { effort: 'instant' });

  const sizes = (mixed: typeof usual) => mixed.ok && mixed.plan.rounds[0]?.groups.map((group) => group.length);
  expect(sizes(usual)).toEqual([4, 4, 4]);
  expect(sizes(stretched)).toEqual([5, 3, 4]);
});
