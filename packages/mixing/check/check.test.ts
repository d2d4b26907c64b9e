import { expect, test } from 'vitest';
import { check, mix, type Plan, type Problem } from '../index.ts';
import { rounds, somePeople } from '../test/problems.ts';

const problem: Problem = { people: somePeople(9, 3), rounds: rounds(2, [3, 3, 3]) };

function aPlan(): Plan {
  const mixed = mix(problem, { effort: 'instant' });
  if (!mixed.ok) throw new Error(mixed.why);
  return mixed.plan;
}

test('a plan as it was made has no fault', () => {
  expect(check(problem, aPlan())).toEqual([]);
});

test('somebody sits twice and somebody has no seat', () => {
  const plan = aPlan();
  const [first, ...others] = plan.rounds;
  const groups = [
    ['p0', 'p1', 'p2'],
    ['p3', 'p4', 'p5'],
    ['p6', 'p7', 'p0'],
  ];

  const faults = check(problem, { ...plan, rounds: [{ id: first?.id ?? '', groups }, ...others] });

  expect(faults).toEqual(['round “r1”: “p0” sits twice', 'round “r1”: “p8” has no seat']);
});

test('other sizes than asked for', () => {
  const plan = aPlan();
  const groups = [
    ['p0', 'p1', 'p2', 'p3'],
    ['p4', 'p5'],
    ['p6', 'p7', 'p8'],
  ];

  const faults = check(problem, { ...plan, rounds: plan.rounds.with(0, { id: 'r1', groups }) });

  expect(faults).toEqual(['round “r1”: sizes 4, 2, 3 instead of 3, 3, 3']);
});

test('a plan that reports less than there is', () => {
  const plan = aPlan();
  const groups = [
    ['p0', 'p1', 'p2'],
    ['p3', 'p4', 'p5'],
    ['p6', 'p7', 'p8'],
  ];

  const faults = check(problem, { ...plan, rounds: plan.rounds.with(0, { id: 'r1', groups }) });

  expect(faults).toContain('sameOrganisation is reported as 0, it is 9');
});
