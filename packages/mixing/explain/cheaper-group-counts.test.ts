import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheaperGroupCounts, explainDay, mix, type Problem, readProblem } from '../index.ts';
import { anyProblem, rounds, somePeople, times } from '../test/problems.ts';
import { PATIENCE, runs } from '../test/runs.ts';

test('with ten tables of six instead of six groups of ten nobody would have to meet again', () => {
  const problem: Problem = { people: somePeople(60, 3), rounds: rounds(4, times(6, 10)) };

  const cheaper = cheaperGroupCounts(problem);

  expect(cheaper[0]).toMatchObject({ rounds: ['r1'], from: 6, groups: 7, change: 1 });
  expect(cheaper.find(({ repeats }) => repeats === 0)).toMatchObject({ groups: 8, rounds: ['r1', 'r2', 'r3', 'r4'] });
  expect(cheaper.find((one) => one.rounds.length === 4 && one.groups === 10)).toMatchObject({
    sizes: times(10, 6),
    change: 16,
    sameOrganisation: 0,
    repeats: 0,
  });
});

test(
  'what is offered stays within min and max, lowers the bound of the day, and the smallest change comes first',
  () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        fc.pre(readProblem(problem).ok);
        const mixed = mix(problem, { effort: 'instant', shouldStop: () => true });
        if (!mixed.ok) return;
        const bound = (name: string, of: Problem) => {
          const sized = mix(of, { effort: 'instant', shouldStop: () => true });
          const levels = sized.ok ? explainDay(of, sized.plan).levels : [];
          return levels.find((level) => level.name === name)?.bound ?? 0;
        };

        const cheaper = cheaperGroupCounts({ ...problem, rules: [] }, mixed.plan);

        expect(cheaper.map(({ change }) => change)).toEqual(cheaper.map(({ change }) => change).sort((a, b) => a - b));
        for (const { rounds: ids, sizes } of cheaper) {
          for (const round of problem.rounds) {
            if (!ids.includes(round.id) || !('groups' in round)) continue;
            expect(Math.min(...sizes)).toBeGreaterThanOrEqual(round.groups.min);
            expect(Math.max(...sizes)).toBeLessThanOrEqual(round.groups.max);
          }
        }
        const [first] = cheaper;
        if (first === undefined) return;
        const given = mixed.plan.rounds.map(({ id, groups }) => ({ id, sizes: groups.map((group) => group.length) }));
        const changed = given.map((round) =>
          first.rounds.includes(round.id) ? { ...round, sizes: first.sizes } : round,
        );
        const after = bound('sameOrganisation', { ...problem, rules: [], rounds: changed });
        expect(after).toBe(first.sameOrganisation);
        expect(after).toBeLessThanOrEqual(bound('sameOrganisation', { ...problem, rules: [], rounds: given }));
      }),
      runs(6),
    );
  },
  PATIENCE,
);
