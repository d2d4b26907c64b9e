import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { registration } from '../../tables/index.ts';
import type { Participant } from './participants.ts';

export type PersonOfEvent = Pick<
  Participant,
  'id' | 'givenName' | 'familyName' | 'organisationId' | 'organisationName' | 'personId'
>;

/** Who came to several events, for whoever has to know a person again. Names of organisations as they were written. */
export async function peopleOfEvents(
  db: Db,
  { networkId, eventIds }: { networkId: string; eventIds: string[] },
): Promise<PersonOfEvent[]> {
  if (eventIds.length === 0) return [];
  return db
    .select({
      id: registration.id,
      givenName: registration.givenName,
      familyName: registration.familyName,
      organisationId: registration.organisationId,
      organisationName: registration.organisationName,
      personId: registration.personId,
    })
    .from(registration)
    .where(
      and(
        eq(registration.networkId, networkId),
        inArray(registration.eventId, eventIds),
        eq(registration.state, 'registered'),
      ),
    );
}
