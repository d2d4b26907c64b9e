import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawTables, HIGHEST_NUMBER } from './draw.ts';

const number = fc.integer({ min: 1, max: HIGHEST_NUMBER });
const list = fc.uniqueArray(fc.uuid(), { maxLength: 120 });
const tables = fc.integer({ min: 1, max: 20 });

test('the same number and list give the same tables', () => {
  fc.assert(
    fc.property(number, list, tables, (said, people, count) => {
      const taken = Array.from({ length: count }, () => 0);
      const once = drawTables({ number: said, people, taken });

      expect(drawTables({ number: said, people: [...people], taken: [...taken] })).toEqual(once);
    }),
  );
});

test('everybody is drawn once, and tables differ by one person at most', () => {
  fc.assert(
    fc.property(number, list, tables, (said, people, count) => {
      const taken = Array.from({ length: count }, () => 0);
      const drawn = drawTables({ number: said, people, taken });

      const sizes = taken.map((_, group) => drawn.filter((one) => one.group === group).length);
      expect(drawn.map(({ id }) => id).toSorted()).toEqual(people.toSorted());
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});

test('whoever has a seat already is counted: all tables still come out even', () => {
  const drawn = drawTables({ number: 4817, people: ['a', 'b', 'c', 'd', 'e'], taken: [2, 1, 0] });

  const sizes = [2, 1, 0].map((held, group) => held + drawn.filter((one) => one.group === group).length);
  expect(sizes).toEqual([3, 3, 2]);
});

test('it can be redone with a pocket calculator', () => {
  // 7 × 16 807 = 117 649; divided by 4 people leaves 1: one is passed over, the second goes to table A.
  const drawn = drawTables({ number: 7, people: ['Awa', 'Bram', 'Carine', 'Driss'], taken: [0, 0] });

  expect(drawn[0]).toEqual({ id: 'Bram', group: 0, number: 117_649, place: 2 });
  // 117 649 × 16 807 = 1 977 326 743, below the divisor; divided by 3 leaves 1: Carine goes to table B.
  expect(drawn[1]).toEqual({ id: 'Carine', group: 1, number: 1_977_326_743, place: 2 });
});

test('over many numbers, everybody comes to every table about as often', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'];
  const at = new Map<string, number>();
  for (let said = 1; said <= 3000; said++)
    for (const { id, group } of drawTables({ number: said, people, taken: [0, 0, 0] }))
      at.set(`${id}${group}`, (at.get(`${id}${group}`) ?? 0) + 1);

  // 1000 each on average; chance alone strays by some 25.
  expect(Math.min(...at.values())).toBeGreaterThan(850);
  expect(Math.max(...at.values())).toBeLessThan(1150);
});
