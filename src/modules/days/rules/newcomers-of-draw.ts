import { bestGroup } from './best-group.ts';
import type { PersonOfDay, Round } from './day.ts';
import { type IsHere, withoutTable } from './takes-part.ts';

type Groups = { id: string; groups: readonly (readonly string[])[] };

/**
 * Whoever came after the draw sits where places remain; nobody who was drawn moves. `plan`: the tables as the mixing left
 * them, which holds drawn rounds as they are.
 */
export function withNewcomersOfDraw(
  plan: readonly Groups[],
  rounds: readonly Round[],
  people: readonly PersonOfDay[],
  mayCome: IsHere,
): Groups[] {
  const known = new Map(people.map((person) => [person.id, person]));
  return plan.map((planned) => {
    const round = rounds.find(({ id }) => id === planned.id);
    if (round?.way !== 'drawn') return planned;
    const groups = planned.groups.map((group) => [...group]);
    const placed = new Set(groups.flat());
    let seated = round;
    for (const person of withoutTable(people, round)) {
      if (placed.has(person.id) || !mayCome(person, round)) continue;
      const group = bestGroup(person, seated, rounds, known);
      if (group === null) continue;
      groups[group]?.push(person.id);
      const seat = { registrationId: person.id, group, pinned: false, act: 0 };
      seated = { ...seated, seats: [...seated.seats, seat] };
    }
    return { ...planned, groups };
  });
}
