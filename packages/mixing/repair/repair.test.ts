import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, mix, type Plan, type Printed, type Problem, readPlan, readProblem } from '../index.ts';
import { anyProblem, somePeople } from '../test/problems.ts';
import { PATIENCE, runs } from '../test/runs.ts';

function planFor(problem: Problem, keep?: Printed): Plan {
  const mixed = mix(problem, { effort: 'instant', ...(keep ? { keep } : {}) });
  if (!mixed.ok) throw new Error(mixed.why);
  return mixed.plan;
}

function seatOf(printed: Printed, { person, round }: Pick<Change, 'person' | 'round'>): number | null {
  const group = printed.rounds.find(({ id }) => id === round)?.groups.findIndex((ids) => ids.includes(person)) ?? -1;
  return group < 0 ? null : group;
}

const aDay: Problem = {
  people: somePeople(48, 3),
  rounds: ['r1', 'r2', 'r3'].map((id) => ({ id, groups: { min: 4, ideal: 6, max: 7, count: 8 } })),
};

test('three people are missing and one came: only the newcomer gets a seat, everybody else keeps theirs', () => {
  const before = planFor(aDay);
  const [, , , ...stayed] = aDay.people;
  const people = [...stayed, { id: 'new', organisation: 'o90' }];

  const after = planFor({ ...aDay, people }, before);

  const moved = after.changes?.filter((change) => change.from !== null && change.to !== null);
  expect(moved).toEqual([]);
  expect(after.changes?.filter((change) => change.from === null).map((change) => change.person)).toEqual(times3('new'));
  expect(after.changes?.filter((change) => change.to === null)).toHaveLength(9);
});

function times3(id: string): string[] {
  return [id, id, id];
}

test('a held round stays as it was, though people have left and others come', () => {
  const before = planFor(aDay);
  const keep = { rounds: before.rounds.map((round, r) => ({ ...round, held: r === 0 })) };
  const people = [...aDay.people.slice(2), { id: 'new', absentFrom: ['r1'] }];

  const after = planFor({ ...aDay, people }, keep);

  const gone = new Set(['p0', 'p1']);
  expect(after.rounds[0]?.held).toBe(true);
  expect(after.rounds[0]?.groups.map((group) => group.toSorted())).toEqual(
    before.rounds[0]?.groups.map((group) => group.filter((id) => !gone.has(id)).toSorted()),
  );
  expect(after.changes?.some((change) => change.round === 'r1')).toBe(false);
});

test(
  'what a repair says it changed is what it changed',
  () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, n) => {
        fc.pre(readProblem(problem).ok && problem.people.length > 1);
        const before = planFor(problem);
        const keep = { rounds: before.rounds.map((round, r) => ({ ...round, held: r < n % 2 })) };
        const absent = problem.people[n % problem.people.length]?.id;
        const people = problem.people.map((person) => (person.id === absent ? { ...person, role: 'role9' } : person));

        const after = planFor({ ...problem, people }, keep);

        for (const change of after.changes ?? []) {
          expect(change.from).toBe(seatOf(before, change));
          expect(change.to).toBe(seatOf(after, change));
          expect(change.from).not.toBe(change.to);
        }
        const told = new Set(after.changes?.map((change) => `${change.person} ${change.round}`));
        for (const { id: round } of problem.rounds) {
          for (const { id: person } of problem.people) {
            const seat = { person, round };
            expect(seatOf(before, seat) !== seatOf(after, seat)).toBe(told.has(`${person} ${round}`));
          }
        }
      }),
      runs(6),
    );
  },
  PATIENCE,
);

test('a plan with a round that is not there is refused with its place', () => {
  const plan = { rounds: [{ id: 'elsewhere', groups: [] }] };

  const reading = readPlan(plan, aDay);

  expect(reading).toEqual({ ok: false, where: 'plan.rounds[0].id', why: 'unknown round “elsewhere”' });
});
