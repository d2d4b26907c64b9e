import fc from 'fast-check';
import { expect, test } from 'vitest';
import { settleHardRules } from '../hard-rules.ts';
import { readProblem } from '../read/problem.ts';
import { emptySeating } from '../search/empty.ts';
import { headsOf } from '../search/heads.ts';
import { moversOf } from '../search/movers.ts';
import { costOfSwap, type Table } from '../search/moves.ts';
import { randomFrom } from '../search/random.ts';
import { restore } from '../search/restore.ts';
import { seatEverybody } from '../search/start.ts';
import { at } from '../search/table.ts';
import { talliesOf } from '../search/tallies.ts';
import { USUAL_WEIGHTS as weights } from '../search/weights.ts';
import { settle } from '../settle.ts';
import { anyProblem } from '../test/problems.ts';
import { PATIENCE, runs } from '../test/runs.ts';
import { Sketch } from './sketch.ts';

function costOf({ seating, heads }: Table): number {
  const { sameOrganisation, repeats, history } = seating.totals;
  return (
    heads.totals.broken * weights.broken +
    sameOrganisation * weights.sameOrganisation +
    heads.totals.balance * weights.balance +
    repeats * weights.repeats +
    history * weights.history
  );
}

test(
  'what a sketch says of an exchange is what it costs once everybody is seated so',
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
        const sketch = new Sketch(table, movers);
        expect(sketch.cost).toBe(costOf(table));

        for (let i = 0; i < 30; i++) {
          const round = random.below(day.rounds.length);
          const { people, canShift } = movers[round] ?? { people: [], canShift: false };
          if (people.length < 2) continue;
          const [one, other] = [people[random.below(people.length)] ?? 0, people[random.below(people.length)] ?? 0];
          const groupOf = (person: number) => at(sketch.places.groupOf, round * day.people + person);
          const sizeOf = (group: number) => at(sketch.places.size, at(sketch.places.firstGroup, round) + group);
          const [from, to] = [groupOf(one), groupOf(other)];
          if (from === to) continue;
          const isShift = canShift && sizeOf(from) === sizeOf(to) + 1 && random.below(2) === 0;
          sketch.cost += isShift
            ? sketch.costOfShift(round, one, from, to)
            : costOfSwap(
                { ...table, seating: { ...seating, ...sketch.places } },
                round,
                one,
                other,
                Number.MAX_SAFE_INTEGER,
              );
          sketch.move(round, one, isShift ? -1 : other, from, to);

          restore(table, sketch.places.groupOf);
          expect(costOf(table)).toBe(sketch.cost);
          expect(seating.totals.changed).toBe(sketch.changed);
        }
      }),
      runs(20),
    );
  },
  PATIENCE,
);
