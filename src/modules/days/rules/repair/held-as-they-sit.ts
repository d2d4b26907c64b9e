import type { PersonOfDay, Round } from '../day.ts';
import type { Mixable } from '../mixing-problem.ts';

/** In rounds that stay, whoever sits there does, and nobody else: neither who came later nor who left is mixed into them. */
export function heldAsTheySit(mixable: Mixable, stays: (round: Round) => boolean): Mixable {
  const { isExpected = () => true } = mixable;
  const seated = new Map(
    mixable.day.rounds.map(({ id, seats }) => [id, new Set(seats.map(({ registrationId }) => registrationId))]),
  );
  const sits = ({ id }: PersonOfDay, round: Round) => seated.get(round.id)?.has(id) ?? false;
  return {
    ...mixable,
    isExpected: (person, round) => (stays(round) ? sits(person, round) : isExpected(person, round)),
  };
}
