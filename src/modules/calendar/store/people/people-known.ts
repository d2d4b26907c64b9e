import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { registration } from '../../tables/index.ts';
import { atEvent } from '../registering/at-event.ts';

export type PersonKnown = {
  id: string;
  givenName: string;
  familyName: string | null;
  email: string | null;
  organisationId: string | null;
};

/** Who is registered already: what a list is compared with. */
export function peopleKnown(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
): Promise<PersonKnown[]> {
  const { id, givenName, familyName, email, organisationId } = registration;
  return db
    .select({ id, givenName, familyName, email, organisationId })
    .from(registration)
    .where(and(atEvent({ networkId, eventId }), eq(registration.state, 'registered')));
}
