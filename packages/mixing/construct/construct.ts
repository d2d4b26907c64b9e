import type { LevelBounds } from '../bounds/bounds.ts';
import type { Day, DayRound } from '../day.ts';
import type { HardRules } from '../hard-rules.ts';
import type { Design, Wanted } from './design.ts';
import { developed } from './developed/developed.ts';
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
  for (const design of allDesigns(day, wanted, bounds)) {
    const groupOf = seatPeople(day, design);
    if (groupOf !== null && isAtBounds(day, groupOf, bounds)) return groupOf;
  }
  return null;
}

/** What has to be looked for comes last. */
function* allDesigns(day: Day, wanted: Wanted, { repeats }: LevelBounds): Generator<Design> {
  yield* designs(wanted);
  const [first] = day.rounds;
  const sizes = first?.sizes ?? [];
  const colleagues = new Set(day.organisation).size < day.people;
  if (colleagues || !day.rounds.every((round) => hasSizes(round, sizes, day.people))) return;
  const design = developed({ sizes, rounds: wanted.rounds, repeats });
  if (design !== null) yield design;
}

/** Everybody is there, and the groups have these sizes in some order. */
function hasSizes({ present, sizes }: DayRound, wanted: readonly number[], people: number): boolean {
  const [sorted, other] = [sizes.toSorted((a, b) => a - b), wanted.toSorted((a, b) => a - b)];
  return present.length === people && sorted.every((size, g) => size === other[g]);
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
