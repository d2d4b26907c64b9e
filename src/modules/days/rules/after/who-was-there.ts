import type { Arrival, Presence } from '../arrival.ts';
import type { PersonOfDay } from '../day.ts';
import { isAfternoon } from '../hours.ts';

export type WhoWasThere = {
  /** present: those who were noted at the door. seated: nobody was, so that everybody with a seat counts. */
  counted: 'present' | 'seated';
  wasThere: (person: Pick<PersonOfDay, 'id' | 'role'>, round: { startsAt: Date }) => boolean;
};

const came = ({ state }: Arrival) => state === 'present' || state === 'untilNoon' || state === 'left';

/** Who counts afterwards: only those who were there. Actors play a part and are nobody's meeting. */
export function whoWasThere(presence: Presence): WhoWasThere {
  const counted = [...presence.values()].some(came) ? 'present' : 'seated';
  return { counted, wasThere: (person, round) => person.role !== 'actor' && sat(presence.get(person.id), round) };

  function sat(arrival: Arrival | undefined, round: { startsAt: Date }): boolean {
    switch (arrival?.state) {
      case 'present':
        return true;
      case 'untilNoon':
        return !isAfternoon(round.startsAt);
      case 'left':
        return round.startsAt < arrival.at;
      case 'absent':
      case 'withdrawn':
        return false;
      default:
        return counted === 'seated';
    }
  }
}

/** How many were noted to have come. */
export const countCame = (people: readonly Pick<PersonOfDay, 'id'>[], presence: Presence): number =>
  people.filter(({ id }) => {
    const arrival = presence.get(id);
    return arrival !== undefined && came(arrival);
  }).length;
