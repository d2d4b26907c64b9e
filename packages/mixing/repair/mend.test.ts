import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf } from '../bounds/bounds.ts';
import { settleHardRules } from '../hard-rules.ts';
import { mix, type Problem } from '../index.ts';
import { readProblem } from '../read/problem.ts';
import { restore } from '../search/restore.ts';
import { standingOf } from '../search/standing.ts';
import { anyDay } from '../test/any-day.ts';
import { dayOf } from '../test/day-of.ts';
import { aDay, SHAPES } from '../test/days.ts';
import { PATIENCE, runs } from '../test/runs.ts';
import { mend } from './mend.ts';

/** Everything that was seen on the way, and what it is once everybody is seated so. */
function seenAndSeated(problem: Problem, seed: number) {
  const mixed = mix(problem, { effort: 'instant' });
  if (!mixed.ok) return [];
  const day = dayOf(problem, {
    rounds: mixed.plan.rounds.map((round) => ({ ...round, groups: shaken(round.groups) })),
  });
  const { table, front } = mend(day, settleHardRules(day), boundsOf(day), { seed, budget: 60_000, pause: () => false });
  const seated = front.spots.map(({ groupOf }) => {
    restore(table, groupOf);
    return { changed: table.seating.totals.changed, ...standingOf(table) };
  });
  return [front.spots.map(({ changed, standing }) => ({ changed, ...standing })), seated];
}

/** The first of each group sits in the next one. */
function shaken(groups: readonly (readonly string[])[]): string[][] {
  return groups.map((group, g) => [...(groups.at(g - 1)?.slice(0, 1) ?? []), ...group.slice(1)]);
}

test(
  'what a repair keeps of what it saw is what it is once everybody is seated so',
  () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 100 }), (problem, seed) => {
        fc.pre(readProblem(problem).ok);

        const [seen, seated] = seenAndSeated(problem, seed);

        expect(seen).toEqual(seated);
      }),
      runs(15),
    );
  },
  PATIENCE,
);

test.each([
  1, 2, 3,
])('so it is on a day with every rule (%i), where a walk goes on beyond what it found last', (seed) => {
  const problem = aDay(SHAPES['60 in 5 of 12'] ?? [], seed, { balanced: true, facilitators: true, inPairs: 10 });

  const [seen, seated] = seenAndSeated(problem, seed);

  expect(seen).toEqual(seated);
});
