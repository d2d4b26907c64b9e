import type { Day } from '../day.ts';
import type { Acquaintance } from './acquaintance.ts';
import { mostRoundsTogether, type Pairs } from './companions.ts';
import { neighbours } from './per-person.ts';
import { meetingsOf } from './repeats.ts';

/** Least value of the most meetings of any pair: by pairs, by persons, by the rules, and 2 once anything repeats. */
export function mostMeetingsBound(day: Day, known: Acquaintance, repeats: number, together: readonly Pairs[]): number {
  const meetings = meetingsOf(day);
  if (meetings === 0) return 0;
  const { least } = neighbours(day);
  const spread = Math.ceil(meetings / (known.colleagues + known.others));
  let bound = Math.max(repeats > 0 ? 2 : 1, spread, mostRoundsTogether(together));
  for (let p = 0; p < day.people; p++) {
    const people = (known.othersOf[p] ?? 0) + (known.colleaguesOf[p] ?? 0);
    if (people > 0) bound = Math.max(bound, Math.ceil((least[p] ?? 0) / people));
  }
  return bound;
}

/** The largest that the fewest people met by anyone can be. */
export function fewestMetBound(day: Day, known: Acquaintance): number {
  if (day.people === 0) return 0;
  const { most } = neighbours(day);
  const pairs = Math.min(meetingsOf(day), known.colleagues + known.others);
  let bound = Math.floor((2 * pairs) / day.people);
  for (let p = 0; p < day.people; p++) {
    bound = Math.min(bound, most[p] ?? 0, (known.othersOf[p] ?? 0) + (known.colleaguesOf[p] ?? 0));
  }
  return bound;
}
