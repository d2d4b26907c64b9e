import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, type LevelBounds } from '../bounds/bounds.ts';
import { pairsAmong } from '../bounds/pairs.ts';
import { brokenIn } from '../check/broken.ts';
import { measure } from '../check/measure.ts';
import { mix } from '../mix.ts';
import { LEVELS, type PlanRound } from '../plan.ts';
import { holdsIn, type Problem } from '../problem.ts';
import { settle } from '../settle.ts';
import { countSeatings, everyPlan, everySeating } from './every-seating.ts';
import { tinyProblem } from './problems.ts';
import { PATIENCE, runs } from './runs.ts';

/** So many plans of a day are looked at, all of them; larger days are left out. */
const MOST_PLANS = 9000;

function plansOf(problem: Problem) {
  const rounds = problem.rounds.map((round) => {
    if (!('sizes' in round)) throw new Error('sizes are given here');
    const people = problem.people.filter((person) => !person.absentFrom?.includes(round.id)).map(({ id }) => id);
    return { id: round.id, people, sizes: round.sizes };
  });
  const count = rounds.reduce((all, { people, sizes }) => all * countSeatings(people.length, sizes), 1);
  fc.pre(count <= MOST_PLANS);
  return everyPlan(rounds.map(({ id, people, sizes }) => ({ id, seatings: everySeating(people, sizes) })));
}

test(
  'no plan of a tiny day is under a bound, whatever the rules: all of them were tried',
  () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        const settled = settle(problem);
        if (!settled.ok) throw new Error(settled.why);
        const bounds = new Map<string, LevelBounds>();
        const hoped = boundsOf(settled.day);
        for (const rounds of plansOf(problem)) {
          const { levels, broken } = measure(problem, rounds);
          const key = `${levels.sameOrganisation} ${broken}`;
          const bound =
            bounds.get(key) ??
            boundsOf(settled.day, { sameOrganisation: levels.sameOrganisation, unmet: new Set(broken) });
          bounds.set(key, bound);
          if (levels.unmet < hoped.unmet) expect(levels).toEqual(hoped);
          const under = LEVELS.filter((name) =>
            name === 'fewestMet' ? levels[name] > bound[name] : levels[name] < bound[name],
          );
          if (under.length > 0) expect({ rounds, levels }, `${under} under ${JSON.stringify(bound)}`).toEqual({});
        }
      }),
      runs(12),
    );
  },
  PATIENCE,
);

test(
  'no plan of a tiny day is better than the one that is found',
  () => {
    fc.assert(
      fc.property(tinyProblem, (problem) => {
        let best: number[] | null = null;
        for (const rounds of plansOf(problem)) {
          const values = valuesOf(problem, rounds);
          if (best === null || isLower(values, best)) best = values;
        }

        const mixed = mix(problem, { effort: 'instant' });

        if (!mixed.ok) throw new Error(mixed.why);
        const found = valuesOf(problem, mixed.plan.rounds);
        expect(found).toEqual(best);
      }),
      runs(12),
    );
  },
  PATIENCE,
);

/**
 * Level by level, the smaller the better. In each round the hard rules are kept in their order; of people who cannot be
 * kept apart, as few pairs as possible sit together.
 */
function valuesOf({ rules = [], ...problem }: Problem, rounds: readonly PlanRound[]): number[] {
  const { unmet: _, ...levels } = measure({ ...problem, rules }, rounds).levels;
  const broken = rounds.flatMap(({ id, groups }) =>
    rules.map((rule) => (holdsIn(rule, id) && brokenIn(rule, groups) ? 1 : 0)),
  );
  const notApart = rounds.flatMap(({ id, groups }) =>
    rules.flatMap((rule) => (rule.kind === 'apart' && holdsIn(rule, id) ? [pairsOf(rule.people, groups)] : [])),
  );
  const others = { ...levels, fewestMet: -levels.fewestMet };
  return [...broken, notApart.reduce((sum, pairs) => sum + pairs, 0), ...Object.values(others)];
}

function pairsOf(people: readonly string[], groups: PlanRound['groups']): number {
  return groups.reduce((sum, group) => sum + pairsAmong(group.filter((id) => people.includes(id)).length), 0);
}

function isLower(values: readonly number[], others: readonly number[]): boolean {
  const i = values.findIndex((value, level) => value !== others[level]);
  return i >= 0 && (values[i] ?? 0) < (others[i] ?? 0);
}
