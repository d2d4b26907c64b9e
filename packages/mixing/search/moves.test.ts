import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measure } from '../check/measure.ts';
import { settleHardRules } from '../hard-rules.ts';
import { readProblem } from '../read/problem.ts';
import { settle } from '../settle.ts';
import { anyProblem } from '../test/problems.ts';
import { PATIENCE, runs } from '../test/runs.ts';
import { emptySeating } from './empty.ts';
import { headsOf } from './heads.ts';
import { moversOf } from './movers.ts';
import { costOfExchange, exchange, type Table } from './moves.ts';
import { proposeExchange } from './propose.ts';
import { randomFrom } from './random.ts';
import { seatEverybody } from './start.ts';
import { at } from './table.ts';
import { talliesOf } from './tallies.ts';
import { USUAL_WEIGHTS as weights } from './weights.ts';

function priceOf({ seating, heads }: Table): number {
  const { sameOrganisation, repeats, history, changed } = seating.totals;
  return (
    heads.totals.broken * weights.broken +
    sameOrganisation * weights.sameOrganisation +
    heads.totals.balance * weights.balance +
    repeats * weights.repeats +
    history * weights.history +
    changed * weights.changed
  );
}

test(
  'what a move was said to cost is what it costs, and the tables stay true',
  () => {
    fc.assert(
      fc.property(anyProblem, fc.nat(), (problem, seed) => {
        const settled = settle(problem);
        fc.pre(readProblem(problem).ok && settled.ok);
        if (!settled.ok) return;
        const { day } = settled;
        const bindings = settleHardRules(day).rounds;
        const seating = emptySeating(day, weights);
        const table = { seating, heads: headsOf(day, talliesOf(day, bindings), weights, seating.room) };
        const random = randomFrom(seed);
        const movers = moversOf(day, bindings, seatEverybody(table, bindings, random));

        for (let i = 0; i < 60; i++) {
          const round = random.below(day.rounds.length);
          const inRound = movers[round];
          if (inRound === undefined || inRound.people.length < 2) continue;
          const proposal = proposeExchange(seating, inRound, round, random);
          if (proposal === null) continue;
          const { leaving, coming, from, to } = proposal;
          const before = priceOf(table);
          const cost = costOfExchange(table, round, leaving, coming, from, to, Number.POSITIVE_INFINITY);
          exchange(table, round, leaving, coming, from, to);
          expect(priceOf(table) - before).toBe(cost);
        }

        const seated = day.rounds.map(({ id, sizes }, r) => ({
          id,
          groups: sizes.map((_, g) =>
            problem.people.flatMap((person, p) => (at(seating.groupOf, r * day.people + p) === g ? [person.id] : [])),
          ),
        }));
        const { levels } = measure(problem, seated);
        expect(seating.totals).toMatchObject({
          sameOrganisation: levels.sameOrganisation,
          repeats: levels.repeats,
          history: levels.history,
        });
        expect(table.heads.totals.balance).toBe(levels.balance);
      }),
      runs(40),
    );
  },
  PATIENCE,
);

test('random numbers depend on the seed alone', () => {
  const draw = (seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: 5 }, () => random.below(1000));
  };

  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
});
