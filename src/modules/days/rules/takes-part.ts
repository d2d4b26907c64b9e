import type { PersonOfDay, Round } from './day.ts';
import { isAfternoon } from './hours.ts';

/** Whoever comes for half the day sits in the rounds of that half. */
export function takesPart(person: Pick<PersonOfDay, 'morning' | 'afternoon'>, round: Pick<Round, 'startsAt'>): boolean {
  if (person.morning === person.afternoon) return person.morning;
  return isAfternoon(round.startsAt) ? person.afternoon : person.morning;
}

/** People who take part in a composed round and have no seat there. */
export function withoutTable<Person extends PersonOfDay>(people: readonly Person[], round: Round): Person[] {
  if (round.groups.length === 0) return [];
  const seated = new Set(round.seats.map((seat) => seat.registrationId));
  return people.filter((person) => takesPart(person, round) && !seated.has(person.id));
}

/** Whether a person is to be seated in a round: takes part in it, and is expected or here. */
export type IsHere = (person: PersonOfDay, round: Round) => boolean;
