import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokenIn } from './check/broken.ts';
import { excessIn } from './check/excess.ts';
import { impossibleRules, mix, type Problem, type Reason, type Rule } from './index.ts';
import { isHard } from './problem.ts';
import { rounds, somePeople } from './test/problems.ts';
import { PATIENCE, runs } from './test/runs.ts';

/** Every seating of these people in groups of these sizes. */
function everySeating(people: readonly string[], sizes: readonly number[]): string[][][] {
  const seatings: string[][][] = [];
  const groups: string[][] = sizes.map(() => []);
  const seat = (p: number) => {
    const person = people[p];
    if (person === undefined) {
      seatings.push(groups.map((group) => [...group]));
      return;
    }
    for (const [g, group] of groups.entries()) {
      if (group.length === sizes[g]) continue;
      group.push(person);
      seat(p + 1);
      group.pop();
    }
  };
  seat(0);
  return seatings;
}

const aTinyDay: fc.Arbitrary<Problem> = fc
  .constantFrom([2, 2], [3, 2], [2, 2, 2], [3, 3], [3, 2, 1], [4, 2])
  .chain((sizes) => {
    const count = sizes.reduce((sum, size) => sum + size, 0);
    const ids = somePeople(count).map(({ id }) => id);
    const rule: fc.Arbitrary<Rule> = fc.oneof(
      fc.record({
        kind: fc.constantFrom('together' as const, 'apart' as const, 'apart' as const),
        people: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({
        kind: fc.constant('pin' as const),
        person: fc.constantFrom(...ids),
        group: fc.nat({ max: sizes.length - 1 }),
      }),
      fc.record(
        {
          kind: fc.constant('bounds' as const),
          attribute: fc.constant('role'),
          value: fc.constant('user'),
          min: fc.nat({ max: 2 }),
          max: fc.integer({ min: 2, max: 3 }).map((max) => max - 1),
        },
        { requiredKeys: ['kind', 'attribute', 'value', 'max'] },
      ),
      fc.record({
        kind: fc.constant('balance' as const),
        attribute: fc.constant('role'),
        mode: fc.constantFrom('proportional' as const, 'noLone' as const),
      }),
    );
    const roles = fc.array(fc.constantFrom('user', 'worker', ''), { minLength: count, maxLength: count });
    return fc.record({ roles, rules: fc.array(rule, { maxLength: 6 }) }).map(({ roles, rules }) => ({
      people: ids.map((id, i) => ({ id, ...(roles[i] ? { role: roles[i] } : {}) })),
      rounds: [{ id: 'r1', sizes }],
      rules,
    }));
  });

test(
  'what is called impossible is so, and what is not called so is possible: tried with every seating',
  () => {
    fc.assert(
      fc.property(aTinyDay, (problem) => {
        const sizes = problem.rounds.flatMap((round) => ('sizes' in round ? round.sizes : []));
        const personOf = new Map(problem.people.map((person) => [person.id, person]));
        const told = new Set(impossibleRules(problem).map(({ rule }) => rule));
        const all = everySeating([...personOf.keys()], sizes);

        let keeping = all;
        for (const [index, rule] of (problem.rules ?? []).entries()) {
          if (!isHard(rule)) continue;
          const keptToo = keeping.filter((groups) => !brokenIn(rule, groups));
          expect(keptToo.length === 0).toBe(told.has(index));
          if (keptToo.length > 0) keeping = keptToo;
        }
        for (const [index, rule] of (problem.rules ?? []).entries()) {
          if (isHard(rule) || !told.has(index)) continue;
          expect(keeping.filter((groups) => excessIn(rule, groups, personOf) === 0)).toEqual([]);
        }
      }),
      runs(200),
    );
  },
  PATIENCE,
);

test(
  'the rules a tiny plan does not keep are those that are impossible',
  () => {
    fc.assert(
      fc.property(aTinyDay, (problem) => {
        const rules = problem.rules?.filter(isHard) ?? [];
        const mixed = mix({ ...problem, rules }, { effort: 'instant' });

        const told = new Set(impossibleRules({ ...problem, rules }).map(({ rule }) => rule));

        expect(mixed.ok && mixed.plan.report.unmet.every(({ rule }) => told.has(rule))).toBe(true);
      }),
      runs(15),
    );
  },
  PATIENCE,
);

function reasons(people: number, sizes: readonly number[], rules: readonly Rule[]): Reason[] {
  const roles = somePeople(people).map((person, p) => ({ ...person, role: p < 2 ? 'user' : 'worker' }));
  return [...impossibleRules({ people: roles, rounds: rounds(1, sizes), rules })];
}

const together = (...people: string[]) => ({ kind: 'together' as const, people });
const apart = (...people: string[]) => ({ kind: 'apart' as const, people });
const pin = (person: string, group: number) => ({ kind: 'pin' as const, person, group });
const users = (limits: { min?: number; max?: number }) => ({
  kind: 'bounds' as const,
  attribute: 'role',
  value: 'user',
  ...limits,
});

test.each<[string, number, readonly number[], readonly Rule[], Partial<Reason>]>([
  [
    'more friends than a group has seats',
    6,
    [3, 3],
    [together('p0', 'p1', 'p2', 'p3')],
    { kind: 'moreThanAGroup', people: 4, seats: 3 },
  ],
  [
    'friends of friends',
    6,
    [3, 3],
    [together('p0', 'p1'), together('p1', 'p2', 'p3')],
    { rule: 1, kind: 'moreThanAGroupWithOthers', people: 4 },
  ],
  [
    'more people apart than groups',
    6,
    [3, 3],
    [apart('p0', 'p1', 'p2')],
    { kind: 'moreThanGroups', people: 3, groups: 2 },
  ],
  [
    'apart by three rules',
    6,
    [3, 3],
    [apart('p0', 'p1'), apart('p1', 'p2'), apart('p0', 'p2')],
    { rule: 2, kind: 'moreThanGroupsWithOthers', people: 3, groups: 2 },
  ],
  [
    'too many pinned to a group',
    5,
    [2, 3],
    [pin('p0', 0), pin('p1', 0), pin('p2', 0)],
    { rule: 2, kind: 'groupFull', people: 3, seats: 2 },
  ],
  ['pinned to two groups', 6, [3, 3], [pin('p0', 0), pin('p0', 1)], { rule: 1, kind: 'twoGroups', groups: [0, 1] }],
  [
    'pinned apart and kept together',
    6,
    [3, 3],
    [pin('p0', 0), pin('p1', 1), together('p0', 'p1')],
    { rule: 2, kind: 'twoGroups' },
  ],
  [
    'together and apart through others',
    6,
    [3, 3],
    [together('p0', 'p1'), together('p1', 'p2'), apart('p0', 'p2')],
    { rule: 2, kind: 'togetherAndApart' },
  ],
  [
    'three couples for two places',
    6,
    [3, 3],
    [together('p0', 'p1'), together('p2', 'p3'), together('p4', 'p5')],
    { rule: 2, kind: 'noRoomForUnits', units: 3, people: 2, places: 2 },
  ],
  [
    'nobody left to be apart from',
    6,
    [2, 2, 2],
    [pin('p3', 0), pin('p4', 0), apart('p0', 'p1', 'p2')],
    { rule: 2, kind: 'moreThanFreeGroups', people: 3, groups: 2 },
  ],
  ['too few users', 6, [2, 2, 2], [users({ min: 1 })], { kind: 'tooFewOfValue', value: 'user', people: 2, needed: 3 }],
  ['too many users', 4, [4], [users({ max: 1 })], { kind: 'tooManyOfValue', people: 2, allowed: 1 }],
  ['more users than seats', 4, [3, 1], [users({ min: 2 })], { kind: 'minimumOverSize', minimum: 2, seats: 1 }],
  [
    'users pinned together',
    6,
    [3, 3],
    [pin('p0', 1), pin('p1', 1), users({ max: 1 })],
    { rule: 2, kind: 'tooManyTogether', group: 1, people: 2, allowed: 1 },
  ],
  [
    'users kept together',
    6,
    [3, 3],
    [together('p0', 'p1'), users({ max: 1 })],
    { rule: 1, kind: 'tooManyTogether', group: null, people: 2 },
  ],
  [
    'seats taken from users',
    4,
    [2, 2],
    [pin('p2', 0), pin('p3', 0), users({ min: 1 })],
    { rule: 2, kind: 'seatsTaken', group: 0, seats: 0, needed: 1 },
  ],
  ['one alone', 3, [3], [{ kind: 'balance', attribute: 'role', mode: 'noLone' }], { kind: 'onlyOne', value: 'worker' }],
])('%s: told with its numbers', (_, people, sizes, rules, expected) => {
  const told = reasons(people, sizes, rules);

  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject(expected);
});
