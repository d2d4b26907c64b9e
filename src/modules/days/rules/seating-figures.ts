import type { PersonOfDay, Round } from './day.ts';
import { countPairs, groupsOf } from './meetings.ts';
import { withoutTable } from './takes-part.ts';
import { stateOfWish } from './wish-state.ts';
import type { Wish } from './wishes.ts';

/** What one seating is worth, in figures that two seatings can be compared by. */
export type SeatingFigures = {
  sameOrganisation: number;
  again: number;
  /** Different people met by whoever meets fewest and most, among those who sit somewhere. */
  metFewest: number;
  metMost: number;
  brokenWishes: number;
  /** People without a table in some composed round they take part in. */
  withoutTable: number;
};

export function figuresOf(
  rounds: readonly Round[],
  people: readonly PersonOfDay[],
  wishes: readonly Wish[],
): SeatingFigures {
  const known = new Map(people.map((person) => [person.id, person]));
  const met = new Map<string, Set<string>>();
  for (const group of rounds.flatMap((round) => groupsOf(round, known))) {
    for (const { id } of group) {
      const others = met.get(id) ?? new Set<string>();
      for (const other of group) if (other.id !== id) others.add(other.id);
      met.set(id, others);
    }
  }
  const counts = [...met.values()].map(({ size }) => size);
  return {
    ...countPairs(rounds, known),
    metFewest: counts.length > 0 ? Math.min(...counts) : 0,
    metMost: Math.max(0, ...counts),
    brokenWishes: wishes.filter((wish) => stateOfWish(wish, rounds).is === 'notKept').length,
    withoutTable: new Set(rounds.flatMap((round) => withoutTable(people, round).map(({ id }) => id))).size,
  };
}
