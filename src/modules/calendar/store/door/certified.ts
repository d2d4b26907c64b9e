import { organisationNames } from '#modules/accounts';
import type { Db } from '#platform/db';
import type { Presence } from '../../rules/door/presence.ts';
import { organisersOf } from '../events/organisers.ts';
import { presenceOf } from './arrivals.ts';
import { type AtDoor, peopleAtDoor } from './people-at-door.ts';

type Which = { networkId: string; eventId: string };

/** Who came to an event, and which organisations organised it: what certificates say. */
export async function certifiedOf(db: Db, which: Which) {
  const [people, presence, ids]: [AtDoor[], Presence, string[]] = await Promise.all([
    peopleAtDoor(db, { ...which, lang: 'fr' }),
    presenceOf(db, which),
    organisersOf(db, which),
  ]);
  const names = await organisationNames(db, [...ids, ...people.flatMap(({ organisationId }) => organisationId ?? [])]);
  return { people, presence, names, organisers: ids.flatMap((id) => names.get(id) ?? []) };
}
