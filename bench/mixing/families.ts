import type { Problem, Round, Rule } from '#packages/mixing';
import { randomFrom, shuffle } from '../../packages/mixing/search/random.ts';
import type { Instance } from './instances.ts';
import { morningOf } from './morning.ts';
import { people, staffs, strangers } from './people.ts';

/** Instances of every family, the same each time. */
export function* families(): Generator<Instance> {
  for (const [count, groups, rounds] of [
    [60, 10, 4],
    [60, 6, 4],
    [60, 5, 4],
    [120, 15, 5],
    [400, 40, 6],
    [2000, 250, 4],
  ] as const)
    yield { id: `day ${count} in ${groups}`, problem: day(count, groups, rounds) };
  for (const [groups, size, rounds] of [
    [7, 7, 7],
    [8, 8, 8],
    [16, 8, 14],
    [6, 6, 5],
    [10, 7, 7],
    [12, 8, 8],
    [14, 7, 8],
    [15, 8, 9],
  ] as const)
    yield { id: `tight ${groups} of ${size}, ${rounds} rounds`, problem: tight(groups, size, rounds) };
  for (const [count, groups, rounds] of [
    [23, 5, 5],
    [38, 7, 6],
    [62, 11, 11],
  ] as const)
    yield {
      id: `uneven ${count} in ${groups}, ${rounds} rounds`,
      problem: { people: strangers(count), rounds: same(count, groups, rounds) },
    };
  for (const [groups, size, rounds] of [
    [4, 4, 5],
    [5, 3, 7],
    [6, 6, 4],
    [6, 5, 6],
    [7, 4, 9],
    [8, 4, 10],
    [9, 3, 13],
    [9, 4, 11],
    [10, 4, 13],
    [11, 3, 16],
    [11, 4, 12],
    [10, 10, 4],
    [13, 13, 14],
  ] as const)
    yield {
      id: `golfers ${groups}-${size}-${rounds}`,
      problem: { people: strangers(groups * size), rounds: same(groups * size, groups, rounds) },
    };
  for (const count of [8, 12, 16, 20])
    yield { id: `whist ${count}`, problem: { people: strangers(count), rounds: same(count, count / 4, count - 1) } };
  for (const [count, groups, rounds] of [
    [60, 10, 4],
    [60, 6, 4],
    [120, 15, 5],
    [400, 40, 6],
  ] as const)
    yield { id: `rules ${count} in ${groups}`, problem: withRules(day(count, groups, rounds), groups) };
  for (const [count, groups, rounds] of [
    [60, 10, 4],
    [60, 6, 4],
    [120, 15, 5],
    [400, 40, 6],
  ] as const)
    yield morningOf(
      { id: `${count} in ${groups}`, problem: day(count, groups, rounds) },
      { seed: groups, given: false },
    );
  yield { id: 'half days 80, groups 5 to 8', problem: halfDays(80) };
  yield { id: 'organisations of 15, 6 groups', problem: { people: staffs(4, 15), rounds: same(60, 6, 4) } };
  yield { id: 'organisations of 20, 12 groups', problem: { people: staffs(6, 20), rounds: same(120, 12, 4) } };
}

function same(count: number, groups: number, rounds: number): Round[] {
  const sizes = Array.from({ length: groups }, (_, g) => Math.floor((count + groups - 1 - g) / groups));
  return Array.from({ length: rounds }, (_, r) => ({ id: `r${r + 1}`, sizes }));
}

function day(count: number, groups: number, rounds: number): Problem {
  return { people: people(count, 6 + Math.floor(count / 60), count), rounds: same(count, groups, rounds) };
}

/** Nearly everybody would meet everybody; one seat stays empty. */
function tight(groups: number, size: number, rounds: number): Problem {
  const count = groups * size - 1;
  return { people: people(count, size, count), rounds: same(count, groups, rounds) };
}

/** Roles and languages balanced, somebody pinned to each group, one person in ten in a pair that stays together. */
function withRules(problem: Problem, groups: number): Problem {
  const ids = shuffle(
    problem.people.map(({ id }) => id),
    randomFrom(problem.people.length),
  );
  const pinned = ids.splice(0, groups);
  const pairs = Array.from({ length: Math.floor(problem.people.length / 20) }, () => ids.splice(0, 2));
  const rules: Rule[] = [
    ...pinned.map((person, group) => ({ kind: 'pin' as const, person, group })),
    ...pairs.map((people) => ({ kind: 'together' as const, people })),
    { kind: 'balance', attribute: 'role', mode: 'proportional' },
    { kind: 'balance', attribute: 'language', mode: 'proportional' },
  ];
  return { ...problem, rules };
}

/** One in five comes for the morning only, one in five for the afternoon. */
function halfDays(count: number): Problem {
  const rounds = ['r1', 'r2', 'r3', 'r4'].map((id) => ({ id, groups: { min: 5, ideal: 6, max: 8 } }));
  const attending = people(count, 6, count).map((person, p) => {
    const absentFrom = p % 5 === 0 ? ['r3', 'r4'] : p % 5 === 1 ? ['r1', 'r2'] : [];
    return { ...person, absentFrom };
  });
  return { people: attending, rounds };
}
