import type { Presence } from './arrival.ts';
import type { PersonOfDay, Round } from './day.ts';
import { isStillHere } from './here.ts';
import { isAfternoon } from './hours.ts';

/** Who is still to be seated when groups are repaired on the day itself. */
export const expectedBy =
  (presence: Presence) =>
  (person: Pick<PersonOfDay, 'id'>, round: Pick<Round, 'startsAt'>): boolean =>
    isStillHere(presence.get(person.id), { startsAt: round.startsAt, isAfternoon: isAfternoon(round.startsAt) });
