import type { Day } from '../day.ts';
import type { Leg } from './anneal.ts';

export type Effort = 'instant' | 'normal' | 'thorough';

/** Effort is a budget in moves, never in time, so that the same effort gives the same plan on every machine. */
export const BUDGETS: Readonly<Record<Effort, number>> = { instant: 60_000, normal: 4_000_000, thorough: 40_000_000 };

const FIRST_LEG = 60_000;
/** A repair starts from a good seating and has little to find: this part of the budget does. */
const PART_FOR_REPAIR = 0.1;
/** Highest and lowest temperatures: the first leg starts from a good guess and must not spoil it. */
const GENTLE = { hottest: 0.5, coldest: 0.1 };
const USUAL = { hottest: 1, coldest: 0.1 };
/** Cold enough that nobody loses a printed seat without a gain. */
const REPAIR = { hottest: 0.1, coldest: 0.05 };

/** Legs that grow: easy days are done after the first, hard ones get long and slow cooling. */
export function scheduleOf(day: Day, budget: number): Leg[] {
  const isRepair = day.rounds.some((round) => round.printed !== null);
  const legs: Leg[] = [];
  let left = isRepair ? Math.max(FIRST_LEG, budget * PART_FOR_REPAIR) : budget;
  for (let moves = FIRST_LEG; left > 0; moves *= 3) {
    // What would be left over for a leg of its own joins this one.
    const take = left < moves * 1.5 ? left : moves;
    const { hottest, coldest } = isRepair ? REPAIR : legs.length === 0 ? GENTLE : USUAL;
    const cool = coolness(day.people);
    legs.push({ moves: take, hottest: hottest * cool, coldest: coldest * cool });
    left -= take;
  }
  return legs;
}

/** The more people, the more ways there are to make things worse, and the colder it has to be. */
function coolness(people: number): number {
  const bits = 32 - Math.clz32(people);
  return Math.min(1, 6 / bits);
}
