import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settleHardRules } from '../hard-rules.ts';
import { mix } from '../mix.ts';
import type { Problem } from '../problem.ts';
import { settle } from '../settle.ts';
import { anyProblem, rounds, somePeople, times } from '../test/problems.ts';
import { PATIENCE, runs } from '../test/runs.ts';
import type { Run } from './anneal.ts';
import { emptySeating } from './empty.ts';
import { exchangeDays } from './exchange-days.ts';
import { headsOf } from './heads.ts';
import { moversOf } from './movers.ts';
import { randomFrom } from './random.ts';
import { standingOf } from './standing.ts';
import { seatEverybody } from './start.ts';
import { talliesOf } from './tallies.ts';
import { USUAL_WEIGHTS as weights } from './weights.ts';

/** Nothing above earlier days can become better. */
const SETTLED = {
  unmet: 1e6,
  sameOrganisation: 1e6,
  balance: 1e6,
  repeats: 1e6,
  history: 0,
  mostMeetings: 0,
  fewestMet: 0,
};

function runOf(problem: Problem, seed: number): Run | null {
  const settled = settle(problem);
  if (!settled.ok) return null;
  const { day } = settled;
  const bindings = settleHardRules(day).rounds;
  const seating = emptySeating(day, weights);
  const table = { seating, heads: headsOf(day, talliesOf(day, bindings), weights, seating.room) };
  const random = randomFrom(seed);
  const movers = moversOf(day, bindings, seatEverybody(table, bindings, random));
  const best = { standing: standingOf(table), groupOf: seating.groupOf.slice(), enoughAt: null };
  const going = { pause: () => false, moves: 0, stopped: false };
  return { table, movers, open: [], random, bounds: SETTLED, leastBroken: 1e6, best, ...going };
}

test(
  'whole days are exchanged without anything above earlier days becoming worse, and those never do',
  () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const run = runOf(problem, seed);
        fc.pre(run !== null);
        if (run === null) return;
        const before = run.best.standing;
        exchangeDays(run, 300);

        const { broken, sameOrganisation, balance, repeats, history } = standingOf(run.table);
        expect({ broken, balance, repeats }).toEqual({
          broken: before.broken,
          balance: before.balance,
          repeats: before.repeats,
        });
        expect(sameOrganisation).toBeLessThanOrEqual(before.sameOrganisation);
        expect(history).toBeLessThanOrEqual(before.history);
        expect(run.best.standing).toEqual(standingOf(run.table));
      }),
      runs(20),
    );
  },
  PATIENCE,
);

test('who sat together on a day as tight as a design does not sit together again on the next', () => {
  const people = somePeople(49, 4);
  const first = mix({ people, rounds: rounds(4, times(7, 7)) }, { seed: 1 });
  if (!first.ok) throw new Error(first.why);
  const history = first.plan.rounds.map(({ groups }) => groups);
  const next = mix({ people, rounds: rounds(4, times(7, 7)), history }, { seed: 2 });
  if (!next.ok) throw new Error(next.why);
  const level = (name: string) => next.plan.report.levels.find(({ name: one }) => one === name)?.value;

  expect(level('repeats')).toBe(0);
  // 588 pairs met; as many again by chance would be 294.
  expect(level('history')).toBeLessThan(294);
});
