import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LevelName, type Mixed, mix, type Person, type Problem, type Rule, readProblem } from '../index.ts';
import { anyDay } from './any-day.ts';
import { PATIENCE, runs } from './runs.ts';

/*
 * What does not depend on the order of people: whether a problem is well-formed, whether it can be seated, the bounds
 * of all levels under the same values above them, and so the value of every level that is proven in both. The seats
 * themselves do: they come from random numbers dealt in the order of the people.
 */

test(
  'in whatever order people are given, the problem has the same bounds',
  () => {
    fc.assert(
      fc.property(anyDay.chain(shuffledToo), ([problem, shuffled]) => {
        expect(readProblem(shuffled).ok).toBe(readProblem(problem).ok);
        fc.pre(readProblem(problem).ok);

        const [one, other] = [mixed(problem), mixed(shuffled)];

        expect(other.ok).toBe(one.ok);
        for (const name of ['unmet', 'balance', 'history'] as const) expect(bound(other, name)).toBe(bound(one, name));
        if (value(one, 'unmet') !== value(other, 'unmet') || rulesBroken(one) !== rulesBroken(other)) return;
        expect(bound(other, 'sameOrganisation')).toBe(bound(one, 'sameOrganisation'));
        if (value(one, 'sameOrganisation') !== value(other, 'sameOrganisation')) return;
        for (const name of ['repeats', 'mostMeetings', 'fewestMet'] as const)
          expect(bound(other, name)).toBe(bound(one, name));
      }),
      runs(2, 13),
    );
  },
  PATIENCE,
);

test(
  'whatever people, organisations, roles and rounds are called, everybody gets the same seat',
  () => {
    fc.assert(
      fc.property(anyDay, (problem) => {
        fc.pre(readProblem(problem).ok);
        const { name, renamed } = otherNames(problem);

        const [one, other] = [mixed(problem), mixed(renamed)];

        const seats = (plan: Mixed) => (plan.ok ? plan.plan.rounds.map(({ groups }) => groups) : plan.why);
        const expected = one.ok ? one.plan.rounds.map(({ groups }) => groups.map((group) => group.map(name))) : null;
        expect(seats(other)).toEqual(expected);
      }),
      runs(2, 13),
    );
  },
  PATIENCE,
);

function mixed(problem: Problem): Mixed {
  return mix(problem, { effort: 'instant' });
}

function levelOf(plan: Mixed, name: LevelName) {
  return plan.ok ? plan.plan.report.levels.find((level) => level.name === name) : undefined;
}

function bound(plan: Mixed, name: LevelName) {
  return levelOf(plan, name)?.bound;
}

function value(plan: Mixed, name: LevelName) {
  return levelOf(plan, name)?.value;
}

function rulesBroken(plan: Mixed): string {
  return plan.ok ? plan.plan.report.unmet.map(({ rule }) => rule).join() : plan.why;
}

function shuffledToo(problem: Problem): fc.Arbitrary<readonly [Problem, Problem]> {
  const all = { minLength: problem.people.length, maxLength: problem.people.length };
  return fc.shuffledSubarray([...problem.people], all).map((people) => [problem, { ...problem, people }] as const);
}

function otherNames(problem: Problem) {
  const name = (old: string) => `${[...old].toReversed().join('')}é`;
  const person = ({ id, organisation, role, absentFrom, ...rest }: Person): Person => ({
    ...rest,
    id: name(id),
    ...(organisation === undefined ? {} : { organisation: name(organisation) }),
    ...(role === undefined ? {} : { role: name(role) }),
    ...(absentFrom === undefined ? {} : { absentFrom: absentFrom.map(name) }),
  });
  const rule = (one: Rule): Rule => {
    const rounds = one.rounds === undefined ? {} : { rounds: one.rounds.map(name) };
    if (one.kind === 'pin') return { ...one, person: name(one.person), ...rounds };
    if (one.kind === 'together' || one.kind === 'apart') return { ...one, people: one.people.map(name), ...rounds };
    if (one.kind === 'balance') return { ...one, ...rounds };
    const isRenamed = one.attribute === 'role' || one.attribute === 'organisation';
    return { ...one, value: isRenamed ? name(one.value) : one.value, ...rounds };
  };
  const renamed: Problem = {
    people: problem.people.map(person),
    rounds: problem.rounds.map((round) => ({ ...round, id: name(round.id) })),
    rules: (problem.rules ?? []).map(rule),
    history: (problem.history ?? []).map((seating) => seating.map((group) => group.map(name))),
  };
  return { name, renamed };
}
