import { pairsAmong } from '../../bounds/pairs.ts';
import type { Circles } from './circles.ts';

/** Rounds to be made by turning: groups of these sizes, the same in every round. */
export interface Turning {
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** The repeats that cannot be avoided. */
  readonly repeats: number;
}

const MOST_BASES = 3;

/**
 * Ways of standing on circles that may do, the roomiest first. Where nobody need meet twice, there have to be as many
 * kinds of pairs as pairs in the base rounds. Where repeats are unavoidable they have to be spread evenly, which only
 * whole turns do.
 */
export function choicesOf({ sizes, rounds, repeats }: Turning): Circles[] {
  const people = sizes.reduce((sum, size) => sum + size, 0);
  const pairs = sizes.reduce((sum, size) => sum + pairsAmong(size), 0);
  const choices: { readonly circles: Circles; readonly load: number }[] = [];
  for (let bases = 1; bases <= MOST_BASES; bases++) {
    for (let turns = Math.ceil(rounds / bases); turns <= people && turns > 1; turns++) {
      const circles = Math.floor(people / turns);
      const choice = { people, turns, circles, beside: people - circles * turns, bases };
      const load = (bases * pairs) / kindsToMeet(choice);
      const isEven = repeats > 0 && bases * turns === rounds && choice.beside <= 1;
      if (isEven || (repeats === 0 && load <= 1 && choice.beside <= sizes.length))
        choices.push({ circles: choice, load });
    }
  }
  return choices.sort((a, b) => a.load - b.load || a.circles.bases - b.circles.bases).map(({ circles }) => circles);
}

/** Kinds of pairs that may meet once, without meeting again half a turn later or all the time. */
function kindsToMeet({ turns, circles, beside }: Circles): number {
  return circles * Math.floor((turns - 1) / 2) + pairsAmong(circles) * turns + circles * beside;
}
