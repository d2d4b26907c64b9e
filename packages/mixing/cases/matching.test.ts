import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../test/runs.ts';
import { cheapestMatching } from './matching.ts';
import { countPartitions, evenParts, partitions } from './partitions.ts';

const anyCosts = fc
  .record({ pairs: fc.integer({ min: 0, max: 4 }), most: fc.constantFrom(1, 5, 1e9) })
  .chain(({ pairs, most }) =>
    fc.array(fc.nat(most), { minLength: 64, maxLength: 64 }).map((costs) => square(2 * pairs, costs)),
  );

test('no matching is cheaper than the one found, whatever pairs cost', () => {
  fc.assert(
    fc.property(anyCosts, (costs) => {
      const { partnerOf, cost, bound } = cheapestMatching(costs);

      for (const [one, partner] of partnerOf.entries())
        expect([partnerOf[partner], partner === one]).toEqual([one, false]);
      const all = [...partitions(costs.map(() => 2).slice(costs.length / 2))].map((pairs) => total(costs, pairs));
      expect([cost, bound]).toEqual([Math.min(...all), cost]);
    }),
    runs(60),
  );
});

test('forty things are paired at once, the bound beside it', () => {
  const costs = square(
    40,
    Array.from({ length: 1600 }, (_, i) => (i * 7919) % 101),
  );

  const { cost, bound, partnerOf } = cheapestMatching(costs);

  expect(new Set(partnerOf).size).toBe(40);
  expect(cost).toBe(bound);
});

test('partitions are as many as counted, and each is there once', () => {
  for (const sizes of [[], [3], [2, 2, 2], [3, 2, 2], [2, 2, 1], [3, 3, 3], [4, 3], evenParts(9, 4)]) {
    const all = [...partitions(sizes)].map((parts) => JSON.stringify(parts.map((part) => part.toSorted()).toSorted()));

    expect(new Set(all).size).toBe(countPartitions(sizes));
    expect(all).toHaveLength(countPartitions(sizes));
  }
  expect(countPartitions([2, 2, 2])).toBe(15);
});

function square(size: number, costs: readonly number[]): number[][] {
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => costs[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
  );
}

function total(costs: number[][], pairs: number[][]): number {
  return pairs.reduce((sum, [one = 0, other = 0]) => sum + (costs[one]?.[other] ?? 0), 0);
}
