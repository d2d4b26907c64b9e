import { bestGroup } from './best-group.ts';
import type { PersonOfDay, Round } from './day.ts';
import type { People } from './meetings.ts';

/** Round → index of the group: where somebody sits. */
export type Places = ReadonlyMap<string, number>;

type Hall = {
  rounds: readonly Round[];
  /** Rounds they get a table in: those that have groups and are not over. */
  open: readonly Round[];
  people: readonly PersonOfDay[];
  /** Whoever gave up a round leaves room at its tables. */
  isHere: (person: PersonOfDay, round: Round) => boolean;
  /** Tables that stand already: they were said aloud. */
  known?: Places;
};

/**
 * A table in each open round, chosen so that as little as possible gets worse; nobody else moves. A device without a
 * connection decides the same from what it knows.
 */
export function placesForNewcomer(person: PersonOfDay, hall: Hall): Map<string, number> {
  const { open, people, isHere, known = new Map() } = hall;
  const places = new Map<string, number>(known);
  let rounds = hall.rounds.map((round) => seatedIn(round, person, known.get(round.id)));
  for (const { id } of open) {
    const round = rounds.find((one) => one.id === id);
    if (!round || places.has(id)) continue;
    const group = bestGroup(person, round, rounds, peopleIn(round));
    if (group === null) continue;
    places.set(id, group);
    // Whom they meet here counts when the next round is chosen.
    rounds = rounds.map((one) => (one.id === id ? seatedIn(one, person, group) : one));
  }
  return places;

  function peopleIn(round: Round): People {
    const here = people.filter((one) => isHere(one, round));
    return new Map([...here, person].map((one) => [one.id, one]));
  }
}

function seatedIn(round: Round, { id }: PersonOfDay, group: number | undefined): Round {
  if (group === undefined) return round;
  return { ...round, seats: [...round.seats, { registrationId: id, group, pinned: false, act: 0 }] };
}
