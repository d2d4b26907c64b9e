import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Asked } from '../../rules/asked/asked.ts';
import { seatOf } from '../../rules/places/seat.ts';
import { Taken } from '../../rules/places/taken.ts';
import type { Role } from '../../rules/registering/role.ts';
import { event, registration } from '../../tables/index.ts';
import { askedFrom, askedHere } from '../asked/asked.ts';

type Alike = { organisationId: string | null; organisationName: string | null; role: Role; people: number };

/** Those who have a place, or are offered one: so many of each kind. */
const alike: SQL<Alike[]> = sql<
  Alike[]
>`(select coalesce(json_agg(json_build_object('organisationId', a.organisation_id,
    'organisationName', a.organisation_name, 'role', a.role, 'people', a.people)), '[]')
  from (select r.organisation_id, r.organisation_name, r.role, count(*) as people from ${registration} r
    where r.network_id = event.network_id and r.event_id = event.id and r.state in ('registered', 'offered')
    group by 1, 2, 3) a)`;

export type PlacesHere = { taken: Taken; asked: Asked };

/** How much of each limit is taken at this moment, in one question whatever the number of people. */
export async function placesTaken(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
): Promise<PlacesHere> {
  const [found] = await db
    .select({ alike, asked: askedHere })
    .from(event)
    .where(and(eq(event.networkId, networkId), eq(event.id, eventId)));
  const asked = askedFrom(found?.asked ?? { choices: [], questions: [] });
  const taken = new Taken();
  for (const { people, ...person } of found?.alike ?? []) taken.add(seatOf(person), people);
  for (const { id, taken: people } of asked.choices) taken.addOption(id, people);
  return { taken, asked };
}
