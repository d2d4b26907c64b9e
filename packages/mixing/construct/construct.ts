import type { Day } from '../day.ts';
import type { HardRules } from '../hard-rules.ts';
import { transversal } from './transversal.ts';

/** Each knows one family of days for which mathematics gives a seating at once: [round, person] → group, or null. */
const CONSTRUCTIONS: readonly ((day: Day) => Int32Array | null)[] = [transversal];

/**
 * Seatings that need no search. They know of sizes and organisations alone; whether one is the best is for the bounds
 * to say, so a day with other wishes may use one as a start.
 */
export function construct(day: Day, rules: HardRules): Int32Array | null {
  if (rules.rounds.some(({ units, apart }) => units.length > 0 || apart.length > 0)) return null;
  for (const build of CONSTRUCTIONS) {
    const groupOf = build(day);
    if (groupOf !== null) return groupOf;
  }
  return null;
}
