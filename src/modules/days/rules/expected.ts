import type { PersonOfDay, Round } from './day.ts';
import { isAfternoon } from './hours.ts';
import type { Arrival } from './presence.ts';

/**
 * Who is still to be seated when groups are repaired on the day itself: whoever is absent, or has left, gives up the
 * rounds to come. Whoever has not been seen yet may still arrive and keeps their seats.
 */
export const expectedBy =
  (presence: ReadonlyMap<string, Arrival>) =>
  (person: Pick<PersonOfDay, 'id'>, round: Pick<Round, 'startsAt'>): boolean => {
    const arrival = presence.get(person.id);
    if (!arrival) return true;
    if (arrival.state === 'absent') return false;
    if (arrival.state === 'left') return round.startsAt < arrival.at;
    return arrival.state !== 'untilNoon' || !isAfternoon(round.startsAt);
  };
