import { expect, test } from 'vitest';
import { mix } from '../index.ts';
import { rounds, somePeople, times } from '../test/problems.ts';
import type { Design } from './design.ts';
import { stillRounds } from './developed/still-rounds.ts';
import { again } from './sources/again.ts';
import { circlesAtTables } from './sources/circles-at-tables.ts';
import { nearly } from './sources/nearly.ts';
import { designs } from './sources/sources.ts';

/** Pairs of points by how often they meet. */
function meetings({ rounds: all, groups, size }: Design): Map<number, number> {
  const counts = new Map<number, number>();
  const points = Array.from({ length: groups * size }, (_, point) => point);
  for (const one of points) {
    for (const other of points.slice(one + 1)) {
      const met = all.filter((round) => round[one] === round[other]).length;
      counts.set(met, (counts.get(met) ?? 0) + 1);
    }
  }
  return counts;
}

test('thirty people meet nobody twice in six rounds of six groups, each of five', () => {
  const design = circlesAtTables({ groups: 6, size: 5, rounds: 6 });

  expect(design && [...meetings(design).keys()].toSorted()).toEqual([0, 1]);
  for (const round of design?.rounds ?? []) {
    expect([...Map.groupBy(Array.from(round), (group) => group).values()].map(({ length }) => length)).toEqual(
      times(6, 5),
    );
  }
});

test('thirty-three people meet nobody twice in sixteen rounds of three, forty-four in twelve rounds of four', () => {
  const all = stillRounds({ groups: 11, size: 3, rounds: 16 }, 4_000_000);
  const most = stillRounds({ groups: 11, size: 4, rounds: 12 }, 4_000_000);

  expect(all && [...meetings(all)]).toEqual([[1, 528]]);
  expect(all?.rounds).toHaveLength(16);
  expect(most && [...meetings(most).keys()].toSorted()).toEqual([0, 1]);
  expect(most?.rounds).toHaveLength(12);
});

test('of thirty-six people in four rounds, two pairs meet twice and none more often', () => {
  const design = nearly({ groups: 6, size: 6, rounds: 4 });

  expect(design && meetings(design).get(2)).toBe(2);
  expect(design && Math.max(...meetings(design).keys())).toBe(2);
});

test('everybody meets everybody three times when a whole tournament is played three times', () => {
  const once = (wanted: Parameters<typeof designs>[0]) => designs(wanted).next().value ?? null;
  const design = again({ groups: 4, size: 4, rounds: 15 }, once);

  expect(design && [...meetings(design)]).toEqual([[3, 120]]);
  expect(again({ groups: 4, size: 4, rounds: 14 }, once)).toBeNull();
});

test('organisations that do not go whole into classes settle in on a design: no colleagues, nobody twice, no search', () => {
  const problem = { people: somePeople(64, 3), rounds: rounds(4, times(8, 8)) };

  const mixed = mix(problem);

  expect(mixed.ok && mixed.plan.method).toBe('construction');
  expect(mixed.ok && mixed.plan.report.levels.slice(0, 4).map(({ value }) => value)).toEqual([0, 0, 0, 0]);
});

test('roles and languages are balanced by exchanging places in a design, which a search alone does not find', () => {
  const people = somePeople(60, 3).map((person, p) => ({
    ...person,
    role: p % 3 === 0 ? 'serviceUser' : 'worker',
    language: p % 4 === 0 ? 'nl' : 'fr',
  }));
  const rules = ['role', 'language'].map((attribute) => ({
    kind: 'balance' as const,
    attribute,
    mode: 'proportional' as const,
  }));

  const mixed = mix({ people, rounds: rounds(4, [8, 8, 8, 8, 7, 7, 7, 7]), rules });

  expect(mixed.ok && mixed.plan.report.levels.slice(0, 4).map(({ value }) => value)).toEqual([0, 0, 0, 0]);
});
