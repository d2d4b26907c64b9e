import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PATIENCE, runs } from '../test/runs.ts';
import { jigsaw } from './jigsaw.ts';

function expertsOf(sizes: readonly number[]) {
  let next = 0;
  const expertGroups = sizes.map((size) => Array.from({ length: size }, () => `p${next++}`));
  const people = expertGroups.flat().map((id, p) => ({ id, organisation: `o${p % Math.ceil(next / 3)}` }));
  return { people, expertGroups };
}

test('every home group has one expert of every expert group, and no two colleagues', () => {
  const made = jigsaw(expertsOf([5, 5, 5, 5, 5]), { effort: 'instant' });

  expect(made.ok && made.jigsaw).toMatchObject({ lacking: [], proven: true });
  expect(made.ok && made.jigsaw.experts.flat().every((count) => count === 1)).toBe(true);
  expect(made.ok && made.jigsaw.plan.report.levels.find(({ name }) => name === 'balance')?.value).toBe(0);
});

test(
  'expert groups of any sizes are spread evenly; somebody is lacking only where there are too few',
  () => {
    const anySizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(anySizes, fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }), (sizes, wished) => {
        const given = expertsOf(sizes);

        const made = jigsaw({ ...given, ...(wished ? { homes: wished } : {}) }, { effort: 'instant' });

        if (!made.ok) throw new Error(made.why);
        const { homes, experts, lacking } = made.jigsaw;
        expect(homes.flat().toSorted()).toEqual(given.expertGroups.flat().toSorted());
        for (const [g, size] of sizes.entries()) {
          for (const counts of experts) {
            expect(counts[g]).toBeGreaterThanOrEqual(Math.floor(size / homes.length));
            expect(counts[g]).toBeLessThanOrEqual(Math.ceil(size / homes.length));
          }
        }
        const short = sizes.reduce((sum, size) => sum + Math.max(0, homes.length - size), 0);
        expect(lacking).toHaveLength(short);
      }),
      runs(20),
    );
  },
  PATIENCE,
);

test('who met this morning is at other homes, and nobody is fine', () => {
  const given = expertsOf([4, 4, 4, 4]);
  const morning = [0, 1, 2, 3].map((i) => given.expertGroups.map((group) => group[i] ?? ''));

  const made = jigsaw({ ...given, history: [morning] }, { effort: 'instant' });

  const history = made.ok ? made.jigsaw.plan.report.levels.find(({ name }) => name === 'history') : null;
  expect(history).toMatchObject({ value: 0, proven: true });
  expect(jigsaw({ people: [], expertGroups: [] }).ok).toBe(true);
});
