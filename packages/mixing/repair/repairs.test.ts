import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  check,
  type Level,
  mix,
  type Plan,
  type Printed,
  type Problem,
  type Repair,
  readProblem,
  repairs,
} from '../index.ts';
import { anyProblem, rounds, somePeople, times } from '../test/problems.ts';
import { PATIENCE, runs } from '../test/runs.ts';

function planFor(problem: Problem): Plan {
  const mixed = mix(problem, { effort: 'instant' });
  if (!mixed.ok) throw new Error(mixed.why);
  return mixed.plan;
}

function repaired(problem: Problem, keep: Printed): readonly Repair[] {
  const found = repairs(problem, keep, { effort: 'instant' });
  if (!found.ok) throw new Error(found.why);
  return found.repairs;
}

/** Some are missing and some came, where the rounds leave the sizes to us. */
function aMorning(problem: Problem, n: number): Problem {
  const missing = (p: number) => p > 1 && (p + n) % 7 === 0;
  const people = problem.people.map((person, p) =>
    missing(p) ? { ...person, id: `new${p}`, organisation: 'o0' } : person,
  );
  const here = new Set(people.map(({ id }) => id));
  const rules = (problem.rules ?? []).filter((rule) =>
    rule.kind === 'pin'
      ? here.has(rule.person)
      : rule.kind === 'together' || rule.kind === 'apart'
        ? rule.people.every((id) => here.has(id))
        : true,
  );
  return { ...problem, people, rules };
}

/** Each better than the one before it, level by level. */
function isBetter(levels: readonly Level[], others: readonly Level[]): boolean {
  const different = levels.find(({ value }, i) => value !== others[i]?.value);
  const other = others.find(({ name }) => name === different?.name)?.value ?? 0;
  if (different === undefined) return false;
  return different.name === 'fewestMet' ? different.value > other : different.value < other;
}

test(
  'the alternatives cost more and more changes, and each is better than those before it',
  () => {
    fc.assert(
      fc.property(anyProblem, fc.nat({ max: 6 }), (problem, n) => {
        fc.pre(readProblem(problem).ok);
        const printed = planFor(problem);
        const keep = { rounds: printed.rounds.map((round, r) => ({ ...round, held: r === 0 && n % 2 === 0 })) };
        const morning = aMorning(problem, n);

        const found = repaired(morning, keep);

        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThan(4);
        expect(found.flatMap(({ aims }) => aims).toSorted()).toEqual(['balanced', 'bestQuality', 'fewestChanges']);
        for (const [i, { plan, changes, moved, levels }] of found.entries()) {
          expect(check(morning, plan)).toEqual([]);
          expect(changes.filter(({ from, to }) => from !== null && to !== null)).toHaveLength(moved);
          expect(changes.map(({ why, ...change }) => change)).toEqual(plan.changes);
          const before = found[i - 1];
          if (before === undefined) continue;
          expect(moved).toBeGreaterThan(before.moved);
          expect(isBetter(levels, before.levels)).toBe(true);
        }
      }),
      runs(8),
    );
  },
  PATIENCE,
);

test('the balanced alternative is what --keep answers', () => {
  const problem: Problem = { people: somePeople(40, 3), rounds: rounds(4, times(5, 8)) };
  const keep = { rounds: planFor(problem).rounds.map((round, r) => ({ ...round, held: r === 0 })) };
  const morning = aMorning(problem, 3);

  const found = repaired(morning, keep);
  const kept = mix(morning, { effort: 'instant', keep });

  const balanced = found.find(({ aims }) => aims.includes('balanced'));
  expect(kept.ok && kept.plan.rounds).toEqual(balanced?.plan.rounds);
});

test(
  'held rounds stay and everybody present sits once, whatever happens in the morning',
  () => {
    fc.assert(
      fc.property(anyProblem, fc.nat({ max: 6 }), (problem, n) => {
        fc.pre(readProblem(problem).ok);
        const held = { rounds: planFor(problem).rounds.map((round, r) => ({ ...round, held: r === 0 })) };
        const morning = aMorning(problem, n);
        const here = new Set(morning.people.map(({ id }) => id));

        for (const { plan } of repaired(morning, held)) {
          const seated = plan.rounds[0]?.groups.map((group) => group.toSorted());
          expect(seated).toEqual(held.rounds[0]?.groups.map((group) => group.filter((id) => here.has(id)).toSorted()));
          for (const { id, groups } of plan.rounds.slice(1)) {
            const present = morning.people
              .filter((person) => !person.absentFrom?.includes(id))
              .map((person) => person.id);
            expect(groups.flat().toSorted()).toEqual(present.toSorted());
          }
        }
      }),
      runs(4, 11),
    );
  },
  PATIENCE,
);

test('a group that fell under its minimum is filled by one person, and told so; the newcomer came', () => {
  const problem: Problem = {
    people: somePeople(13).slice(0, 12),
    rounds: [{ id: 'r1', groups: { min: 4, max: 6, count: 2 } }],
  };
  const keep = { rounds: [{ id: 'r1', groups: [ids(0, 6), ids(6, 12)] }] };
  const people = problem.people.filter(({ id }) => !['p7', 'p8', 'p9', 'p10'].includes(id));

  const [fewest] = repaired({ ...problem, people: [...people, { id: 'new' }] }, keep);

  expect(fewest?.moved).toBe(1);
  const moved = fewest?.changes.find(({ from, to }) => from !== null && to !== null);
  expect(moved).toMatchObject({ from: 0, to: 1, why: { kind: 'fills', group: 1, people: 2, needed: 4 } });
  expect(fewest?.changes.find(({ person }) => person === 'new')).toMatchObject({ to: 1, why: { kind: 'came' } });
  expect(fewest?.changes.find(({ person }) => person === 'p7')?.why).toEqual({ kind: 'gone' });
});

test('somebody who was printed beside a colleague moves, and so is said', () => {
  const people = somePeople(8).map((person, p) => (p < 2 ? { ...person, organisation: 'cpas' } : person));
  const problem: Problem = { people, rounds: rounds(1, [4, 4]) };
  const keep = { rounds: [{ id: 'r1', groups: [ids(0, 4), ids(4, 8)] }] };

  const best = repaired(problem, keep).at(-1);

  const reasons = best?.changes.map(({ person, why }) => [person, why.kind]);
  expect(best?.moved).toBe(2);
  expect(reasons?.filter(([, kind]) => kind === 'colleagues')).toHaveLength(1);
  expect(reasons?.filter(([, kind]) => kind === 'exchange')).toHaveLength(1);
});

test('a rule that was made since the plan was printed is kept, and named', () => {
  const problem: Problem = { people: somePeople(8), rounds: rounds(1, [4, 4]) };
  const keep = { rounds: [{ id: 'r1', groups: [ids(0, 4), ids(4, 8)] }] };
  const rules = [{ kind: 'apart' as const, people: ['p0', 'p1'] }];

  const [fewest] = repaired({ ...problem, rules }, keep);

  const moved = fewest?.changes.find(({ person }) => person === 'p0' || person === 'p1');
  expect(moved?.why).toEqual({ kind: 'rule', rule: 0 });
});

test('given sizes that are smaller than the printed group: who leaves is told that there is no seat', () => {
  const problem: Problem = { people: somePeople(8), rounds: rounds(1, [3, 5]) };
  const keep = { rounds: [{ id: 'r1', groups: [ids(0, 4), ids(4, 8)] }] };

  const [fewest] = repaired(problem, keep);

  expect(fewest?.changes).toMatchObject([{ from: 0, to: 1, why: { kind: 'noSeat', group: 0, people: 4, seats: 3 } }]);
});

function ids(from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, i) => `p${from + i}`);
}
