import type { Day } from '../day.ts';
import type { Leg } from './anneal.ts';

export type Effort = 'instant' | 'normal' | 'thorough';

/** Effort is a budget in moves, never in time, so that the same effort gives the same plan on every machine. */
export const BUDGETS: Readonly<Record<Effort, number>> = { instant: 60_000, normal: 4_000_000, thorough: 40_000_000 };

const FIRST_LEG = 60_000;
/** A walk follows each leg: so many exchanges for each of its moves, and so many of them take as long as one. */
const EXCHANGES_PER_MOVE = 2;
export const EXCHANGES_LIKE_A_MOVE = 10;
/** A seat is weighed about so often in the first leg of a small day, of which many fit into one of a large day. */
const MOVES_PER_SEAT = 250;
/** Highest and lowest temperatures: the first leg starts from a good guess and must not spoil it. */
const GENTLE = { hottest: 0.5, coldest: 0.1, isFine: true };
const USUAL = { hottest: 1, coldest: 0.1, isFine: true };
/** Hot enough to cross what a colleague or the balance costs. On small days, where it takes little time to cool. */
const HOT = { hottest: 3, coldest: 0.1, isFine: false };

/**
 * Legs that grow: easy days are done after the first, hard ones get long and slow cooling. The few seatings of a small
 * day have high walls between them, so every other leg there is hot.
 */
export function scheduleOf(day: Day, budget: number): Leg[] {
  const legs: Leg[] = [];
  let left = Math.floor(budget / (1 + EXCHANGES_PER_MOVE / EXCHANGES_LIKE_A_MOVE));
  for (let moves = Math.min(FIRST_LEG, seatsToFill(day) * MOVES_PER_SEAT); left > 0; ) {
    // What would be left over for a leg of its own joins this one.
    const take = left < moves * 1.5 ? left : moves;
    const isSmall = moves < FIRST_LEG;
    const heat = legs.length === 0 ? GENTLE : isSmall && legs.length % 2 === 1 ? HOT : USUAL;
    const cool = coolness(day.people);
    legs.push({
      ...heat,
      moves: take,
      exchanges: take * EXCHANGES_PER_MOVE,
      hottest: heat.hottest * cool,
      coldest: heat.coldest * cool,
    });
    left -= take;
    if (!isSmall) moves *= 3;
    else if (legs.length % 4 === 0) moves *= 2;
  }
  return legs;
}

function seatsToFill(day: Day): number {
  return day.rounds.reduce((sum, { held, present }) => sum + (held ? 0 : present.length), 1);
}

/** The more people, the more ways there are to make things worse, and the colder it has to be. */
function coolness(people: number): number {
  const bits = 32 - Math.clz32(people);
  return Math.min(1, 6 / bits);
}
