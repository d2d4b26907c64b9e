import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix, type Plan, type Problem, readProblem } from '../index.ts';
import { LEVELS } from '../plan.ts';
import { anyDay } from './any-day.ts';
import { countLevels } from './naive.ts';
import { PATIENCE, runs } from './runs.ts';

test(
  'any day with a rule of every kind: everybody sits once in every round they are there for, in groups as asked',
  () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1000), (problem, seed) => {
        fc.pre(readProblem(problem).ok);

        const { rounds } = planOf(problem, seed);

        expect(rounds.map(({ id }) => id)).toEqual(problem.rounds.map(({ id }) => id));
        for (const [r, round] of problem.rounds.entries()) {
          const groups = rounds[r]?.groups ?? [];
          const here = problem.people.filter(({ absentFrom = [] }) => !absentFrom.includes(round.id));
          expect(groups.flat().toSorted()).toEqual(here.map(({ id }) => id).toSorted());
          const sizes = groups.map((group) => group.length);
          if ('sizes' in round) expect(sizes).toEqual(round.sizes);
          else for (const size of sizes) expect(size >= round.groups.min && size <= round.groups.max).toBe(true);
        }
      }),
      runs(6, 11),
    );
  },
  PATIENCE,
);

test(
  'what a plan reports is what plain counting finds, and never under its bound',
  () => {
    fc.assert(
      fc.property(anyDay, fc.nat(1000), (problem, seed) => {
        fc.pre(readProblem(problem).ok);

        const { rounds, report } = planOf(problem, seed);

        const counted = countLevels(problem, rounds);
        expect(report.levels.map(({ name }) => name)).toEqual([...LEVELS]);
        for (const { name, value, bound, proven } of report.levels) {
          expect([name, value]).toEqual([name, counted[name]]);
          const isUnder = name === 'fewestMet' ? value > bound : value < bound;
          expect([name, isUnder, proven]).toEqual([name, false, value === bound]);
        }
        expect(report.unmet).toHaveLength(counted.unmet);
      }),
      runs(6, 11),
    );
  },
  PATIENCE,
);

test(
  'the same problem, seed and effort give the same bytes, asked again or in between',
  () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.nat(), (problem, another, seed) => {
        fc.pre(readProblem(problem).ok && readProblem(another).ok);

        const first = JSON.stringify(mix(problem, { seed, effort: 'instant' }));
        mix(another, { seed: seed + 1, effort: 'instant' });
        const again = JSON.stringify(mix(structuredClone(problem), { seed, effort: 'instant' }));

        expect(again).toBe(first);
      }),
      runs(2, 11),
    );
  },
  PATIENCE,
);

test(
  'asked to stop at whatever moment, it gives a seating that reports itself truly',
  () => {
    fc.assert(
      fc.property(anyDay, fc.nat(3), (problem, pauses) => {
        fc.pre(readProblem(problem).ok);
        let asked = 0;

        const mixed = mix(problem, { effort: 'instant', shouldStop: () => asked++ >= pauses });

        const plan = mixed.ok ? mixed.plan : null;
        expect(plan?.report.levels.map(({ value }) => value)).toEqual(
          LEVELS.map((name) => countLevels(problem, plan?.rounds ?? [])[name]),
        );
      }),
      runs(2, 11),
    );
  },
  PATIENCE,
);

function planOf(problem: Problem, seed: number): Plan {
  const mixed = mix(problem, { seed, effort: 'instant' });
  if (!mixed.ok) throw new Error(mixed.why);
  return mixed.plan;
}
