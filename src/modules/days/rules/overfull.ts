import { isOver } from './current-round.ts';
import type { PersonOfDay, Round } from './day.ts';
import { type Mark, markOf } from './marks.ts';

/** A table where more people are expected than its round allows, as after two devices filled the same last place. */
export type Overfull = { round: Round; mark: Mark; people: number };

type IsHere = (person: Pick<PersonOfDay, 'id'>, round: Round) => boolean;

/** In rounds that are still to come or on. */
export function overfullTables(
  rounds: readonly Round[],
  people: readonly Pick<PersonOfDay, 'id'>[],
  isHere: IsHere,
  now: Date,
): Overfull[] {
  const known = new Map(people.map((person) => [person.id, person]));
  return rounds
    .filter((round) => !isOver(rounds, round, now))
    .flatMap((round) => {
      const sizes = round.groups.map(() => 0);
      for (const { registrationId, group } of round.seats) {
        const person = known.get(registrationId);
        if (person && isHere(person, round)) sizes[group] = (sizes[group] ?? 0) + 1;
      }
      return sizes.flatMap((size, group) => (size > round.max ? [{ round, mark: markOf(group), people: size }] : []));
    });
}
