import type { LevelBounds } from '../bounds/bounds.ts';
import type { Day } from '../day.ts';
import type { HardRules } from '../hard-rules.ts';

import { isAtBounds } from './repeats.ts';
import { seatPeople } from './seat-people.ts';
import { designs } from './sources/sources.ts';

/**
 * A seating that needs no search, [round, person] → group, where mathematics knows one that is at the bounds of
 * colleagues and repeats; else null. It knows nothing of the wishes below these, so a day that has some may use it as a
 * start.
 */
export function construct(day: Day, rules: HardRules, bounds: LevelBounds): Int32Array | null {
  const wanted = wantedOf(day, rules);
  if (wanted === null) return null;
  for (const design of designs(wanted)) {
    const groupOf = seatPeople(day, design);
    if (groupOf !== null && isAtBounds(day, groupOf, bounds)) return groupOf;
  }
  return null;
}

/** The same groups in every round, as large as the largest; null for days that are not like that. */
function wantedOf(day: Day, rules: HardRules) {
  const [first] = day.rounds;
  if (first === undefined) return null;
  const groups = first.sizes.length;
  const isFree = day.rounds.every((round) => round.held === null && round.printed === null);
  const isBound = rules.rounds.some(({ units, apart }) => units.length > 0 || apart.length > 0);
  if (!isFree || isBound || day.rounds.some((round) => round.sizes.length !== groups)) return null;
  return { groups, size: Math.max(...day.rounds.flatMap((round) => round.sizes)), rounds: day.rounds.length };
}
