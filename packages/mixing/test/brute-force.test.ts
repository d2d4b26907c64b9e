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

test('no plan of a tiny day is under a bound, whatever the rules: all of them were tried', () => {
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
    { numRuns: Number(process.env['RUNS'] ?? 60), seed: Number(process.env['SEED'] ?? 7) },
  );
}, 240_000);

test('no plan of a tiny day is better than the one that is found', () => {
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
    { numRuns: Number(process.env['RUNS'] ?? 60), seed: Number(process.env['SEED'] ?? 7) },
  );
}, 240_000);

/** Level by level, the smaller the better; a rule that cannot be kept everywhere is kept where it can be. */
function valuesOf(problem: Problem, rounds: readonly PlanRound[]): number[] {
  const { levels, broken } = measure(problem, rounds);
  const [unmet = 0, ...others] = LEVELS.map((name) => (name === 'fewestMet' ? -levels[name] : levels[name]));
  // Of as many rules, those that come later are broken rather than those before them.
  const which = broken.reduce((sum, rule) => sum + 2 ** -rule, 0);
  return [unmet, which, brokenPieces(problem, rounds), ...others];
}

/** Rounds in which a rule is broken; of people to be kept apart, the pairs that are not. */
function brokenPieces(problem: Problem, rounds: readonly PlanRound[]): number {
  let pieces = 0;
  for (const rule of problem.rules ?? []) {
    for (const { id, groups } of rounds) {
      if (!holdsIn(rule, id) || !brokenIn(rule, groups)) continue;
      if (rule.kind !== 'apart') pieces++;
      else
        for (const group of groups) pieces += pairsAmong(group.filter((person) => rule.people.includes(person)).length);
    }
  }
  return pieces;
}

function isLower(values: readonly number[], others: readonly number[]): boolean {
  const i = values.findIndex((value, level) => value !== others[level]);
  return i >= 0 && (values[i] ?? 0) < (others[i] ?? 0);
}
