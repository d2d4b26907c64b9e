import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from './check/measure.ts';
import { effectsOfMoves, mix, type PlanRound, type Problem, readProblem } from './index.ts';
import { anyProblem } from './test/problems.ts';
import { PATIENCE, runs } from './test/runs.ts';

function exchanged(rounds: readonly PlanRound[], r: number, one: string, other: string): PlanRound[] {
  const swapped = (id: string) => (id === one ? other : id === other ? one : id);
  return rounds.map((round, i) => (i === r ? { ...round, groups: round.groups.map((g) => g.map(swapped)) } : round));
}

test('a group is told by colleagues, by people met elsewhere, and by what a swap changes', () => {
  const problem: Problem = {
    people: [
      { id: 'amina', organisation: 'cpas' },
      { id: 'bram', organisation: 'cpas' },
      { id: 'chloe' },
      { id: 'dries' },
    ],
    rounds: [
      { id: 'r1', sizes: [2, 2] },
      { id: 'r2', sizes: [2, 2] },
    ],
  };
  const rounds = [
    {
      id: 'r1',
      groups: [
        ['amina', 'chloe'],
        ['bram', 'dries'],
      ],
    },
    {
      id: 'r2',
      groups: [
        ['amina', 'dries'],
        ['bram', 'chloe'],
      ],
    },
  ];

  const [effect, ...others] = effectsOfMoves(problem, { rounds }, { round: 'r2', person: 'amina' });

  expect(others).toEqual([]);
  expect(effect).toMatchObject({ group: 1, colleagues: ['bram'], metElsewhere: ['chloe'], sizesAllowed: false });
  expect(effect?.swaps[0]).toEqual({
    person: 'bram',
    effect: { unmet: 0, sameOrganisation: 0, balance: 0, repeats: 2, history: 0 },
  });
});

test(
  'the effect told of a swap is what measuring again finds',
  () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), fc.nat(), (problem, r, p) => {
        fc.pre(readProblem(problem).ok);
        const mixed = mix(problem, { effort: 'instant', shouldStop: () => true });
        if (!mixed.ok) return;
        const { rounds } = mixed.plan;
        const round = rounds[r % rounds.length];
        const person = problem.people[p % problem.people.length]?.id ?? '';
        const before = measure(problem, rounds).levels;

        for (const group of effectsOfMoves(problem, mixed.plan, { round: round?.id ?? '', person })) {
          for (const swap of group.swaps) {
            const after = measure(problem, exchanged(rounds, r % rounds.length, person, swap.person)).levels;
            expect(swap.effect).toMatchObject({
              sameOrganisation: after.sameOrganisation - before.sameOrganisation,
              balance: after.balance - before.balance,
              repeats: after.repeats - before.repeats,
              history: after.history - before.history,
            });
          }
        }
      }),
      runs(10),
    );
  },
  PATIENCE,
);
