import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../test/runs.ts';
import { mergeGroups } from './merge.ts';
import { countPartitions, evenParts, partitions } from './partitions.ts';

const six = groupsOf([10, 10, 10, 10, 10, 10]);

test('six groups become three: nobody meets again whom they met in the morning, and all cases come together', () => {
  // The morning's tables put groups 0 and 1, 2 and 3, 4 and 5 together; A to C were studied by two groups each.
  const morning = [0, 2, 4].map((g) => [...(six[g] ?? []), ...(six[g + 1] ?? [])]);
  const sees = six.flatMap((group, g) => group.map((person) => ({ person, cases: ['ABCABC'[g] ?? ''] })));

  const { ways, proven } = mergeGroups({ groups: six, earlier: [morning], sees, size: { max: 20 } });

  const [best] = ways;
  expect(proven).toBe(true);
  expect(best).toMatchObject({ newFaces: 300, cases: 6, outside: 0 });
  for (const { from, people } of best?.groups ?? []) {
    expect(people).toBe(20);
    expect([
      [0, 1],
      [2, 3],
      [4, 5],
      [0, 3],
      [1, 4],
      [2, 5],
    ]).not.toContainEqual(from);
  }
});

test('an odd number becomes pairs and one trio', () => {
  const { ways } = mergeGroups({ groups: groupsOf([5, 5, 5, 5, 5, 5, 5]) });

  expect(ways[0]?.groups.map(({ from }) => from.length).toSorted()).toEqual([2, 2, 3]);
});

test('groups that would be too large are not put together while there is another way', () => {
  const { ways } = mergeGroups({ groups: groupsOf([9, 9, 5, 5]), size: { max: 14 } });

  expect(ways[0]).toMatchObject({ outside: 0 });
  expect(ways.map(({ outside }) => outside)).toEqual([0, 0, 4]);
});

test('no way is better than the first, they are ranked, and told as they are', () => {
  const anyDay = fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 8 }),
    into: fc.integer({ min: 1, max: 4 }),
    met: fc.array(fc.array(fc.nat(31), { maxLength: 6 }), { maxLength: 8 }),
    studied: fc.array(fc.nat(3), { minLength: 32, maxLength: 32 }),
    first: fc.constantFrom('newFaces' as const, 'cases' as const),
    max: fc.integer({ min: 3, max: 12 }),
  });
  fc.assert(
    fc.property(anyDay, ({ sizes, into, met, studied, first, max }) => {
      const groups = groupsOf(sizes);
      const earlier = [met.map((group) => [...new Set(group)].map((p) => `p${p}`))];
      const sees = groups.flat().map((person, p) => ({ person, cases: [`c${studied[p]}`] }));

      const { ways } = mergeGroups({ groups, into, earlier, sees, first, size: { max }, alternatives: 3 });

      const all = [...partitions(evenParts(sizes.length, Math.min(into, sizes.length)))].map((parts) => {
        const told = naive(groups, parts, earlier, sees, max);
        return first === 'cases'
          ? [-told.outside, told.cases, told.newFaces]
          : [-told.outside, told.newFaces, told.cases];
      });
      const ranked = all.toSorted((a, b) => compare(b, a)).slice(0, 3);
      expect(
        ways.map(({ groups: joined }) => {
          const told = naive(
            groups,
            joined.map(({ from }) => [...from]),
            earlier,
            sees,
            max,
          );
          return first === 'cases'
            ? [-told.outside, told.cases, told.newFaces]
            : [-told.outside, told.newFaces, told.cases];
        }),
      ).toEqual(ranked);
      expect(ways[0]).toMatchObject(
        naive(groups, ways[0]?.groups.map(({ from }) => [...from]) ?? [], earlier, sees, max),
      );
    }),
    runs(20),
  );
});

test('thirty groups become fifteen, proven, and nobody is lost', () => {
  const groups = groupsOf(Array.from({ length: 30 }, (_, g) => 5 + (g % 3)));
  const earlier = [Array.from({ length: 15 }, (_, g) => [...(groups[g] ?? []), ...(groups[29 - g] ?? [])])];

  const { ways, proven } = mergeGroups({ groups, earlier });

  expect(proven).toBe(true);
  expect(countPartitions(ways[0]?.groups.map(({ from }) => from.length) ?? [])).toBeGreaterThan(20_000);
  expect(new Set(ways[0]?.groups.flatMap(({ from }) => from)).size).toBe(30);
  expect(ways.length).toBe(5);
});

test('many groups become a few', () => {
  const { ways } = mergeGroups({ groups: groupsOf(Array.from({ length: 31 }, () => 4)), into: 6 });

  expect(new Set(ways[0]?.groups.flatMap(({ from }) => from)).size).toBe(31);
});

test('no group and one group are fine', () => {
  expect(mergeGroups({ groups: [] }).ways).toEqual([{ groups: [], newFaces: 0, cases: 0, outside: 0 }]);
  expect(mergeGroups({ groups: [['p0']] }).ways[0]?.groups[0]?.from).toEqual([0]);
});

function groupsOf(sizes: readonly number[]): string[][] {
  let next = 0;
  return sizes.map((size) => Array.from({ length: size }, () => `p${next++}`));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function naive(
  groups: string[][],
  parts: number[][],
  earlier: string[][][],
  sees: { person: string; cases: string[] }[],
  max: number,
) {
  const told = { newFaces: 0, cases: 0, outside: 0 };
  for (const part of parts) {
    const people = part.flatMap((g) => (groups[g] ?? []).map((person) => ({ person, g })));
    told.outside += Math.max(0, people.length - max);
    told.cases += new Set(people.flatMap(({ person }) => sees.find((one) => one.person === person)?.cases)).size;
    for (const one of people) {
      for (const other of people) {
        if (one.g >= other.g) continue;
        if (!earlier.flat().some((group) => group.includes(one.person) && group.includes(other.person)))
          told.newFaces++;
      }
    }
  }
  return told;
}
