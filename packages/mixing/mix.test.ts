import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOfSeating, mix, type Plan, type Problem, readProblem } from './index.ts';
import { anyProblem, rounds, somePeople, times } from './test/problems.ts';
import { PATIENCE, runs } from './test/runs.ts';

function planFor(problem: Problem, seed = 1): Plan {
  const mixed = mix(problem, { seed, effort: 'instant' });
  if (!mixed.ok) throw new Error(mixed.why);
  return mixed.plan;
}

function level(plan: Plan, name: string) {
  return plan.report.levels.find((one) => one.name === name);
}

test(
  'any day with any rules becomes a valid seating that reports itself truly and respects its bounds',
  () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const reading = readProblem(structuredClone(problem));
        fc.pre(reading.ok);

        const mixed = mix(problem, { effort: 'instant' }); // throws where its own check finds a fault

        expect(mixed.ok && faultsOfSeating(problem, mixed.plan.rounds)).toEqual([]);
      }),
      runs(6),
    );
  },
  PATIENCE,
);

test(
  'the same problem, seed and effort give the same bytes',
  () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        fc.pre(readProblem(problem).ok);

        const [one, other] = [mix(problem, { seed, effort: 'instant' }), mix(problem, { seed, effort: 'instant' })];

        expect(JSON.stringify(one)).toBe(JSON.stringify(other));
      }),
      runs(2),
    );
  },
  PATIENCE,
);

test(
  'in whatever order people are given, the seating is valid and the bounds are the same',
  () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        fc.pre(readProblem(problem).ok && !problem.rules?.length);
        const reversed = { ...problem, people: problem.people.toReversed() };

        const [one, other] = [planFor(problem), planFor(reversed)];

        expect(faultsOfSeating(problem, other.rounds)).toEqual([]);
        expect(level(other, 'sameOrganisation')?.bound).toBe(level(one, 'sameOrganisation')?.bound);
      }),
      runs(2),
    );
  },
  PATIENCE,
);

test('sixty people at ten tables of six meet nobody twice and no colleague', () => {
  const problem = { people: somePeople(60, 3), rounds: rounds(4, times(10, 6)) };

  const plan = planFor(problem);

  expect(level(plan, 'repeats')).toMatchObject({ value: 0, proven: true });
  expect(level(plan, 'sameOrganisation')).toMatchObject({ value: 0, proven: true });
  expect(plan.report.people.every((person) => person.met === 20 && person.repeats === 0)).toBe(true);
});

test('sixty people in six groups of ten meet again as rarely as six groups allow', () => {
  const problem = { people: somePeople(60, 2), rounds: rounds(4, times(6, 10)) };

  const mixed = mix(problem);

  expect(mixed.ok && level(mixed.plan, 'repeats')).toMatchObject({ value: 144, bound: 144, proven: true });
});

test('rules are kept: together, apart, pinned, balanced', () => {
  const people = somePeople(24, 2).map((person, p) => ({ ...person, role: p % 4 === 0 ? 'serviceUser' : 'worker' }));
  const problem: Problem = {
    people,
    rounds: rounds(3, times(4, 6)),
    rules: [
      { kind: 'together', people: ['p3', 'p8', 'p13'] },
      { kind: 'apart', people: ['p0', 'p5', 'p10', 'p15'] },
      { kind: 'pin', person: 'p23', group: 2 },
      { kind: 'bounds', attribute: 'role', value: 'serviceUser', min: 1, max: 2 },
      { kind: 'balance', attribute: 'role', mode: 'proportional' },
    ],
  };

  const plan = planFor(problem);

  expect(plan.report.unmet).toEqual([]);
  expect(level(plan, 'balance')?.value).toBe(0);
  expect(plan.rounds.every((round) => round.groups[2]?.includes('p23'))).toBe(true);
});

test('people who met on an earlier day are kept from meeting again', () => {
  const earlier = [
    ['p0', 'p1', 'p2'],
    ['p3', 'p4', 'p5'],
    ['p6', 'p7', 'p8', 'gone'],
  ];
  const problem = { people: somePeople(9), rounds: rounds(1, times(3, 3)), history: [earlier] };

  const plan = planFor(problem);

  expect(level(plan, 'history')).toMatchObject({ value: 0, proven: true });
});

test('a rule that cannot be kept is told with its reason by counting, and the rest is kept', () => {
  const problem: Problem = {
    people: somePeople(8),
    rounds: rounds(1, times(2, 4)),
    rules: [
      { kind: 'together', people: ['p0', 'p1', 'p2', 'p3', 'p4'] },
      { kind: 'apart', people: ['p5', 'p6'] },
    ],
  };

  const plan = planFor(problem);

  expect(plan.report.unmet).toEqual([
    { rule: 0, why: 'round “r1”: 5 people are to sit together, the largest group has 4 seats' },
  ]);
  expect(level(plan, 'unmet')).toMatchObject({ value: 1, bound: 1, proven: true });
});

test(
  'no number of groups seats the people: not ok, with the reason',
  () => {
    const problem: Problem = { people: somePeople(7), rounds: [{ id: 'morning', groups: { min: 4, max: 6 } }] };

    const mixed = mix(problem);

    expect(mixed.ok || mixed.why).toBe(
      'round “morning”: 7 people are present, no number of groups of 4 to 6 seats them all',
    );
  },
  PATIENCE,
);

test('it tells its progress and stops when asked, with a valid plan', () => {
  // More rounds than any design has: the bound is out of reach.
  const problem: Problem = { people: somePeople(30), rounds: rounds(8, times(6, 5)) };
  const told: number[] = [];

  const mixed = mix(problem, { onProgress: ({ moves }) => told.push(moves), shouldStop: () => told.length > 1 });

  expect(told).toHaveLength(2);
  expect(mixed.ok && mixed.plan.moves).toBeLessThan(400_000);
});

test('nobody, and nothing to do, are fine', () => {
  expect(mix({ people: [], rounds: [] }).ok).toBe(true);
  expect(mix({ people: [], rounds: [{ id: 'r', groups: { min: 2, max: 3 } }] }).ok).toBe(true);
  expect(mix({ people: somePeople(1), rounds: rounds(2, [1]) }).ok).toBe(true);
});
