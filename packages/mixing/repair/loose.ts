import type { Movers } from '../search/movers.ts';
import type { Seating } from '../search/seating.ts';
import { uneaseOf } from '../search/seating.ts';
import { at } from '../search/table.ts';

/**
 * Who is worth moving in a round: people without a printed seat, people away from it, and people who sit with a
 * colleague or meet somebody again. On large days these are few among many, and chance alone would seldom find them.
 */
export function looseIn(s: Seating, round: number, { people }: Movers, into: number[]): void {
  into.length = 0;
  for (const person of people) {
    const seat = round * s.people + person;
    const group = at(s.groupOf, seat);
    if (at(s.printed, seat) !== group || uneaseOf(s, round, person, group) >= s.weights.repeats) into.push(person);
  }
}
