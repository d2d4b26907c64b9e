import { expect, test } from 'vitest';
import { settleHardRules } from '../hard-rules.ts';
import type { Rule } from '../problem.ts';
import { emptySeating } from '../search/empty.ts';
import { headsOf } from '../search/heads.ts';
import { moversOf } from '../search/movers.ts';
import { restore } from '../search/restore.ts';
import { talliesOf } from '../search/tallies.ts';
import { USUAL_WEIGHTS as weights } from '../search/weights.ts';
import { settle } from '../settle.ts';
import { Sketch } from './sketch.ts';

/** Two rounds of three threes: 0 and 1 sit together twice, 7 and 8 do too. */
const SEATS = [
  [0, 0, 0, 1, 1, 1, 2, 2, 2],
  [0, 0, 1, 0, 1, 2, 1, 2, 2],
];

function unevenCells(rules: Rule[]) {
  const people = Array.from({ length: 9 }, (_, i) => ({ id: `p${i}` }));
  const settled = settle({ people, rounds: ['r1', 'r2'].map((id) => ({ id, sizes: [3, 3, 3] })), rules });
  if (!settled.ok) throw new Error('nobody can be seated');
  const { day } = settled;
  const bindings = settleHardRules(day).rounds;
  const seating = emptySeating(day, weights);
  const table = { seating, heads: headsOf(day, talliesOf(day, bindings), weights, seating.room) };
  restore(table, Int32Array.from(SEATS.flat()));
  const { uneven } = new Sketch(table, moversOf(day, bindings, new Set()));
  return Array.from({ length: uneven.count }, (_, i) => uneven.nth(i)).filter(({ round }) => round === 0);
}

test('where people meet twice there is a crowd, and another cell is left empty', () => {
  const cells = unevenCells([]).map(({ group, groupOfOther, isCrowded }) => [group, groupOfOther, isCrowded]);

  expect(cells.sort()).toEqual([
    [0, 0, true],
    [0, 2, false],
    [2, 0, false],
    [2, 2, true],
  ]);
});

test('two who are kept together are no crowd: nothing but the others is worth moving', () => {
  const cells = unevenCells([{ kind: 'together', people: ['p0', 'p1'] }]);

  expect(cells).toEqual([{ round: 0, group: 2, other: 1, groupOfOther: 2, isCrowded: true }]);
});
