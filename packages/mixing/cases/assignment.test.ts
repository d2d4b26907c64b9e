import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign, costOf } from './assignment.ts';

const table = fc
  .record({
    rows: fc.integer({ min: 0, max: 6 }),
    more: fc.integer({ min: 0, max: 2 }),
    most: fc.constantFrom(1, 9, 1e9),
  })
  .chain(({ rows, more, most }) => {
    const row = fc.array(fc.integer({ min: -most, max: most }), { minLength: rows + more, maxLength: rows + more });
    return fc.array(row, { minLength: rows, maxLength: rows });
  });

test('nothing costs less than what is assigned, and no column is given twice', () => {
  fc.assert(
    fc.property(table, (costs) => {
      const columns = assign(costs);

      expect(new Set(columns).size).toBe(costs.length);
      expect(costOf(costs, columns)).toBe(cheapest(costs, 0, new Set()));
    }),
    { numRuns: 150, seed: 7 },
  );
});

test('more rows than columns cannot be assigned', () => {
  expect(() => assign([[1], [2]])).toThrow('2 rows cannot have a column each of 1');
});

/** By trying everything. */
function cheapest(costs: number[][], row: number, taken: Set<number>): number {
  const costsOfRow = costs[row];
  if (costsOfRow === undefined) return 0;
  let best = Number.POSITIVE_INFINITY;
  for (const [column, cost] of costsOfRow.entries()) {
    if (taken.has(column)) continue;
    best = Math.min(best, cost + cheapest(costs, row + 1, new Set([...taken, column])));
  }
  return best;
}
