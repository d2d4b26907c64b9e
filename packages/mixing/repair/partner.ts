import { costOfHeads, mostSaved } from '../search/heads.ts';
import type { Movers } from '../search/movers.ts';
import type { Table } from '../search/moves.ts';
import type { Random } from '../search/random.ts';
import { costOfPair } from '../search/seating.ts';
import { at } from '../search/table.ts';

interface Asked {
  readonly round: number;
  readonly movers: Movers;
  /** [round, person]. */
  readonly mayMove: Uint8Array;
  /** Moves by themselves. */
  readonly one: number;
  /** Of a printed seat. */
  readonly price: number;
  readonly random: Random;
}

/**
 * Somebody with whom to change places: each of those with whom it costs at most `limit` is as likely as another; −1
 * where there is nobody. To weigh all people in a row takes a tenth of the time of weighing as many by chance, and those
 * who cannot fit are known from three of the six looks.
 */
export function partnerWithin(table: Table, asked: Asked, limit: number): number {
  const { round, movers, mayMove, one, price, random } = asked;
  const { seating: s, heads } = table;
  const { unease, printed, meetings, seats, people: n, room } = s;
  const { organisation } = s.day;
  const groups = at(s.groups, round);
  const first = at(s.firstGroup, round);
  const [row, papers, pairs] = [n * first, round * n, one * n];
  const from = at(s.groupOf, papers + one);
  const rowOfOne = row + one * groups;
  const employer = at(organisation, one);
  const home = at(printed, papers + one);
  const leaving = (home === from ? price : 0) - at(unease, rowOfOne + from);
  const hasHeads = heads.tallies > 0;
  const isPlain = s.earlier === null;
  // Heads may cost less than nothing, and so may a way back to a printed seat; everything else is counted in `least`.
  const saved = mostSaved(heads, s.weights);
  let found = -1;
  let fitting = 0;
  for (let to = 0; to < groups; to++) {
    if (to === from) continue;
    const arriving = leaving + at(unease, rowOfOne + to) - (to === home ? price : 0);
    const start = (first + to) * room;
    const end = start + at(s.size, first + to);
    for (let i = start; i < end; i++) {
      const other = at(seats, i);
      const rowOfOther = row + other * groups;
      let pair = s.weights.repeats * (meetings[pairs + other] as number);
      if (at(organisation, other) === employer || !isPlain) pair = costOfPair(s, one, other);
      const least = arriving - at(unease, rowOfOther + to) - pair;
      if (least > limit + price + saved) continue;
      const paper = at(printed, papers + other);
      let cost = least + at(unease, rowOfOther + from) - pair;
      if (paper === to) cost += price;
      else if (paper === from) cost -= price;
      if (cost > limit + saved || mayMove[papers + other] === 0 || movers.unitOf[other] !== undefined) continue;
      if (hasHeads) cost += costOfHeads(heads, one, other, first + from, first + to);
      if (cost > limit) continue;
      fitting++;
      if (fitting === 1 || random.below(fitting) === 0) found = other;
    }
  }
  return found;
}
