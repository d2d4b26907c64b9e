import type { PersonOfDay } from './day.ts';
import { organisationOf } from './organisation.ts';
import { plain } from './plain.ts';

type SomebodyThen = Pick<PersonOfDay, 'id' | 'givenName' | 'familyName' | 'organisationId' | 'organisationName'> & {
  /** null: without an account. */
  personId: string | null;
};

type EarlierSeat = { roundId: string; group: number; registrationId: string };

/**
 * Earlier seatings in registrations of today: [round][group][registration]. Somebody is the same by their account, else
 * by name and organisation; a first name alone is nobody in particular.
 */
export function historyFor(
  today: readonly SomebodyThen[],
  before: readonly SomebodyThen[],
  seats: readonly EarlierSeat[],
): string[][][] {
  const now = new Map(today.flatMap((person) => keysOf(person).map((key) => [key, person.id] as const)));
  const idNow = new Map(
    before.flatMap((person) => {
      const id = keysOf(person).flatMap((key) => now.get(key) ?? [])[0];
      return id ? [[person.id, id] as const] : [];
    }),
  );
  const rounds = Map.groupBy(seats, ({ roundId }) => roundId);
  return [...rounds.values()].map((ofRound) =>
    [...Map.groupBy(ofRound, ({ group }) => group).values()]
      .map((group) => [...new Set(group.flatMap(({ registrationId }) => idNow.get(registrationId) ?? []))])
      .filter((group) => group.length > 1),
  );
}

function keysOf(person: SomebodyThen): string[] {
  const account = person.personId ? [`person:${person.personId}`] : [];
  const organisation = organisationOf(person);
  if (person.familyName === null || organisation === null) return account;
  return [...account, `name:${plain(person.givenName)} ${plain(person.familyName)} ${organisation}`];
}
