import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excessIn } from '../check/excess.ts';
import { measure } from '../check/measure.ts';
import {
  explainDay,
  explainGroup,
  explainOrganisations,
  explainPair,
  explainPerson,
  mix,
  type Plan,
  type Problem,
  readProblem,
  whatIf,
} from '../index.ts';
import { holdsIn, isHard } from '../problem.ts';
import { anyProblem, rounds, somePeople, times } from '../test/problems.ts';
import { PATIENCE, runs } from '../test/runs.ts';

function planFor(problem: Problem): Plan {
  const mixed = mix(problem, { effort: 'instant', shouldStop: () => true });
  if (!mixed.ok) throw new Error(mixed.why);
  return mixed.plan;
}

/** Any problem with a plan of it. */
const anyPlan = anyProblem
  .filter((problem) => readProblem(problem).ok)
  .map((problem) => ({ problem, plan: planFor(problem) }));

/** Counted pair by pair, without any table. */
function meetings(seatings: readonly (readonly (readonly string[])[])[], one: string, other: string): number {
  return seatings.filter((groups) => groups.some((group) => group.includes(one) && group.includes(other))).length;
}

function pairsOf(problem: Problem): [string, string][] {
  const ids = problem.people.map(({ id }) => id);
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other): [string, string] => [one, other]));
}

test(
  'what is told of the day is what counting every pair finds',
  () => {
    fc.assert(
      fc.property(anyPlan, ({ problem, plan }) => {
        const seatings = plan.rounds.map(({ groups }) => groups);

        const day = explainDay(problem, plan);

        const pairs: number[] = [];
        for (const pair of pairsOf(problem)) {
          const times = meetings(seatings, ...pair);
          pairs[times] = (pairs[times] ?? 0) + 1;
        }
        expect(day.pairs.map((count, times) => count - (pairs[times] ?? 0)).filter((n) => n !== 0)).toEqual([]);
        expect(day.levels.map(({ gap, ...level }) => level)).toEqual(plan.report.levels);
        const met = plan.report.people.map((person) => person.met);
        expect([day.met.fewest, day.met.most]).toEqual([Math.min(...met), Math.max(...met)]);
        expect(met.filter((n) => n < day.met.median).length).toBeLessThanOrEqual(met.length / 2);
        expect(met.filter((n) => n > day.met.median).length).toBeLessThanOrEqual(met.length / 2);
        const together = day.organisations.reduce((sum, one) => sum + one.pairs, 0);
        expect(together).toBe(plan.report.levels.find(({ name }) => name === 'sameOrganisation')?.value);
        expect(day.organisations.every((one) => one.pairs >= one.fewest)).toBe(true);
      }),
      runs(5),
    );
  },
  PATIENCE,
);

test(
  'who met whom, organisation by organisation, is what counting every pair finds',
  () => {
    fc.assert(
      fc.property(anyPlan, ({ problem, plan }) => {
        const organisationOf = new Map(problem.people.map(({ id, organisation }) => [id, organisation]));

        const { organisations, today, before } = explainOrganisations(problem, plan);

        const count = (seatings: readonly (readonly (readonly string[])[])[], a: string, b: string) =>
          pairsOf(problem).filter(([one, other]) => {
            const pair = [organisationOf.get(one), organisationOf.get(other)];
            const fits = (pair[0] === a && pair[1] === b) || (pair[0] === b && pair[1] === a);
            return fits && meetings(seatings, one, other) > 0;
          }).length;
        for (const [i, a] of organisations.entries()) {
          for (const [j, b] of organisations.entries()) {
            const rounds = plan.rounds.map(({ groups }) => groups);
            expect(today[i]?.[j]).toBe(count(rounds, a, b));
            expect(before?.[i]?.[j]).toBe(problem.history && count(problem.history, a, b));
          }
        }
      }),
      runs(4),
    );
  },
  PATIENCE,
);

test(
  'what is told of a person and of a pair is what counting finds',
  () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.nat(), ({ problem, plan }, n, m) => {
        const ids = problem.people.map(({ id }) => id);
        const [one = '', other = ''] = [ids[n % ids.length], ids[m % ids.length]];
        fc.pre(one !== other);
        const seatings = plan.rounds.map(({ groups }) => groups);
        const history = problem.history ?? [];

        const person = explainPerson(problem, plan, one);
        const pair = explainPair(problem, plan, one, other);

        const met = ids.filter((id) => id !== one && meetings(seatings, one, id) > 0);
        expect(person?.met).toBe(met.length);
        const again = met.filter((id) => meetings(seatings, one, id) > 1);
        expect(person?.again.map((twice) => twice.person).toSorted()).toEqual(again.toSorted());
        for (const twice of person?.again ?? []) {
          expect(twice.rounds).toHaveLength(meetings(seatings, one, twice.person));
          expect(twice.why.every((reasons) => reasons.length > 0)).toBe(true);
        }
        const known = met.filter((id) => meetings(history, one, id) > 0);
        expect(person?.known.map((told) => told.person).toSorted()).toEqual(known.toSorted());
        expect(person?.newFaces.toSorted()).toEqual(met.filter((id) => !known.includes(id)).toSorted());
        expect(person?.rounds.flatMap(({ first }) => first).toSorted()).toEqual(met.toSorted());
        expect(pair?.rounds).toHaveLength(meetings(seatings, one, other));
        expect(pair?.earlier).toBe(meetings(history, one, other));
      }),
      runs(5),
    );
  },
  PATIENCE,
);

test(
  'the groups of a round, explained one by one, add up to the round',
  () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), ({ problem, plan }, n) => {
        const round = plan.rounds[n % plan.rounds.length];
        const personOf = new Map(problem.people.map((person) => [person.id, person]));

        const groups = round?.groups.map((_, g) => explainGroup(problem, plan, round.id, g)) ?? [];

        for (const [index, rule] of (problem.rules ?? []).entries()) {
          if (isHard(rule) || !round || !holdsIn(rule, round.id)) continue;
          const told = groups.flatMap((group) => group?.rules ?? []).filter((one) => one.rule === index);
          expect(told.reduce((sum, one) => sum + one.excess, 0)).toBe(excessIn(rule, round.groups, personOf));
        }
        const broken = new Set(
          groups.flatMap((group) => group?.rules.flatMap((one) => (one.broken ? one.rule : [])) ?? []),
        );
        const alone = measure({ ...problem, rounds: [] }, round ? [round] : []).broken;
        expect([...broken].toSorted()).toEqual(alone.toSorted());
        for (const group of groups) {
          for (const { values, without } of group?.composition ?? []) {
            expect(values.reduce((sum, { people }) => sum + people, without)).toBe(group?.people.length);
          }
        }
      }),
      runs(5),
    );
  },
  PATIENCE,
);

test(
  'what if two people changed places: measured, and told by name who meets again',
  () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.nat(), fc.nat(), ({ problem, plan }, r, n, m) => {
        const round = plan.rounds[r % plan.rounds.length];
        const seated = round?.groups.flat() ?? [];
        fc.pre(round !== undefined && seated.length > 1);
        const [one = '', other = ''] = [seated[n % seated.length], seated[m % seated.length]];

        const told = whatIf(problem, plan, { round: round?.id ?? '', person: one, with: other });

        const exchanged = (id: string) => (id === one ? other : id === other ? one : id);
        const after = plan.rounds.map((it) =>
          it.id === round?.id ? { ...it, groups: it.groups.map((group) => group.map(exchanged)) } : it,
        );
        const isSameGroup = round?.groups.some((group) => group.includes(one) && group.includes(other));
        expect(told === null).toBe(isSameGroup);
        if (isSameGroup) return;
        expect(told?.before).toEqual(measure(problem, plan.rounds).levels);
        expect(told?.after).toEqual(measure(problem, after).levels);
        const [now, then] = [plan.rounds.map(({ groups }) => groups), after.map(({ groups }) => groups)];
        const again = pairsOf(problem).filter((pair) => {
          const times = meetings(then, ...pair);
          return times > 1 && times > meetings(now, ...pair);
        });
        const sorted = (pairs: readonly (readonly string[])[]) =>
          pairs.map((pair) => pair.toSorted().join()).toSorted();
        expect(sorted(told?.meetAgain.map(({ people }) => people) ?? [])).toEqual(sorted(again));
      }),
      runs(5),
    );
  },
  PATIENCE,
);

test('sixty people in six groups of ten: two rounds at a time show that 144 meetings again are fewest', () => {
  const problem: Problem = { people: somePeople(60, 3), rounds: rounds(4, times(6, 10)) };

  const { whyRepeats, levels } = explainDay(problem, planFor(problem));

  expect(levels.find(({ name }) => name === 'repeats')?.bound).toBe(144);
  expect(whyRepeats).toMatchObject({ kind: 'everyTwoRounds', rounds: { length: 6 } });
  expect(whyRepeats.kind === 'everyTwoRounds' && whyRepeats.rounds[0]).toEqual({ rounds: ['r1', 'r2'], pairs: 24 });
});

test('a colleague beside somebody is explained: by a rule, by numbers, or not at all', () => {
  const people = somePeople(6).map((person, p) => ({
    ...person,
    organisation: p < 3 ? 'cpas' : p < 5 ? 'forem' : 'x',
  }));
  const problem: Problem = {
    people,
    rounds: rounds(1, [3, 3]),
    rules: [{ kind: 'together', people: ['p3', 'p4'] }],
  };
  const plan = {
    rounds: [
      {
        id: 'r1',
        groups: [
          ['p0', 'p1', 'p5'],
          ['p2', 'p3', 'p4'],
        ],
      },
    ],
  };

  const byNumbers = explainPair(problem, plan, 'p0', 'p1');
  const byRule = explainPair(problem, plan, 'p3', 'p4');
  const noColleagues = explainPair(problem, plan, 'p2', 'p3');

  expect(byNumbers?.rounds[0]?.why).toEqual([{ kind: 'largeOrganisation', people: 3, groups: 2, pairs: 1 }]);
  expect(byRule?.rounds[0]?.why).toEqual([{ kind: 'together', rule: 0 }]);
  expect(noColleagues?.rounds[0]?.why).toEqual([]);
});

test('whom and what the problem does not know has no explanation', () => {
  const problem: Problem = { people: somePeople(4), rounds: rounds(1, [2, 2]) };
  const plan = planFor(problem);

  expect(explainPerson(problem, plan, 'nobody')).toBeNull();
  expect(explainPair(problem, plan, 'p0', 'nobody')).toBeNull();
  expect(explainGroup(problem, plan, 'r1', 2)).toBeNull();
  expect(whatIf(problem, plan, { round: 'r9', person: 'p0', to: 1 })).toBeNull();
});
