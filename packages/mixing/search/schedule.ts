import type { Day } from '../day.ts';
import type { Leg } from './anneal.ts';
import { USUAL_WEIGHTS } from './weights.ts';

export type Effort = 'instant' | 'normal' | 'thorough';

/** Effort is a budget in moves, never in time, so that the same effort gives the same plan on every machine. */
export const BUDGETS: Readonly<Record<Effort, number>> = { instant: 60_000, normal: 4_000_000, thorough: 40_000_000 };

export interface Schedule {
  readonly legs: readonly Leg[];
}

/** Legs that grow: easy days are done after the first, hard ones get long and slow cooling. */
export function scheduleOf(day: Day, budget: number): Schedule {
  const printed = day.rounds.some((round) => round.printed !== null);
  const unit = USUAL_WEIGHTS.repeats;
  const legs: Leg[] = [];
  let left = budget;
  for (let moves = 60_000; left > 0; moves *= 3) {
    // What is left over for a leg of its own joins the one before it.
    const take = left < moves * 1.5 ? left : moves;
    const hottest = printed ? 0.2 * unit : legs.length === 0 ? 0.5 * unit : unit;
    legs.push({ moves: take, hottest, coldest: 0.1 * unit });
    left -= take;
  }
  return { legs };
}
