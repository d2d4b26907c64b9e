import { pairsAmong } from '../../bounds/pairs.ts';
import type { Circles } from './circles.ts';

/** Rounds to be made by turning: groups of these sizes, the same in every round. */
export interface Turning {
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** The repeats that cannot be avoided. */
  readonly repeats: number;
  /** So many people have to be kept from ever meeting, here and there. */
  readonly apart: number;
}

const MOST_BASES = 3;
const MOST_SHEETS = 6;
/** Ways that are worth trying for each number of sheets. */
const ROOMIEST = 3;

/**
 * Ways of standing on circles that may do: the more sheets the less there is to look for, so those come first, then the
 * roomiest. Where nobody need meet twice, there have to be as many kinds of pairs as pairs in the base rounds. Where
 * repeats are unavoidable they have to be spread evenly, which only whole turns on one sheet do.
 */
export function choicesOf(turning: Turning): Circles[] {
  const { sizes, repeats, apart } = turning;
  const choices: Circles[] = [];
  const isUniform = sizes.every((size) => size === sizes[0]);
  for (let sheets = isUniform && repeats === 0 ? MOST_SHEETS : 1; sheets >= apart; sheets--) {
    if (sizes.length % sheets === 0) choices.push(...choicesOnSheets(turning, sheets));
  }
  return choices;
}

function choicesOnSheets({ sizes, rounds, repeats }: Turning, sheets: number): Circles[] {
  const onSheet = sizes.slice(0, sizes.length / sheets);
  const points = onSheet.reduce((sum, size) => sum + size, 0);
  const pairs = onSheet.reduce((sum, size) => sum + pairsAmong(size), 0);
  const choices: { readonly circles: Circles; readonly load: number }[] = [];
  for (let bases = 1; bases <= MOST_BASES; bases++) {
    for (let turns = Math.ceil(rounds / bases); turns <= points && turns > 1; turns++) {
      const circles = Math.floor(points / turns);
      const choice = { points, turns, circles, beside: points - circles * turns, sheets, bases };
      const load = (bases * pairs) / kindsToMeet(choice);
      const isEven = repeats > 0 && bases * turns === rounds && choice.beside <= 1;
      const hasRoom = repeats === 0 && load <= 1 && choice.beside <= onSheet.length;
      if (isEven || hasRoom) choices.push({ circles: choice, load });
    }
  }
  choices.sort((a, b) => a.load - b.load || a.circles.bases - b.circles.bases);
  return choices.slice(0, ROOMIEST).map(({ circles }) => circles);
}

/** Kinds of pairs that may meet once, without meeting again half a turn later or all the time. */
function kindsToMeet({ turns, circles, beside, sheets }: Circles): number {
  const opposite = turns % 2 === 0 ? (sheets % 2 === 0 ? 2 : 1) : 0;
  const onOneCircle = ((turns - 1) * sheets - opposite) / 2;
  return circles * onOneCircle + (pairsAmong(circles) * turns + circles * beside) * sheets;
}
