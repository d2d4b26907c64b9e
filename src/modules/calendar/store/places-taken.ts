import { and, count, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { seatOf } from '../rules/places/seat.ts';
import { Taken } from '../rules/places/taken.ts';
import { registration } from '../tables/index.ts';

/** Those who have a place, or are offered one. */
export const TAKING = ['registered', 'offered'] as const;

/** How much of each limit is taken at this moment, in one question whatever the number of people. */
export async function placesTaken(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
): Promise<Taken> {
  const { organisationId, organisationName, role } = registration;
  const rows = await db
    .select({ organisationId, organisationName, role, people: count() })
    .from(registration)
    .where(
      and(
        eq(registration.networkId, networkId),
        eq(registration.eventId, eventId),
        inArray(registration.state, [...TAKING]),
      ),
    )
    .groupBy(organisationId, organisationName, role);
  const taken = new Taken();
  for (const { people, ...person } of rows) taken.add(seatOf(person), people);
  return taken;
}
