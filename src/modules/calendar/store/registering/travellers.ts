import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { registration } from '../../tables/index.ts';
import { atEvent } from './at-event.ts';

/** Somebody who said from where they travel. */
export type Traveller = {
  id: string;
  givenName: string;
  familyName: string | null;
  travelsFrom: string | null;
  email: string | null;
};

/** Who travels from where, by place. `shown`: only those who let the others read it. */
export function travellersTo(
  db: Db,
  { networkId, eventId, shown }: { networkId: string; eventId: string; shown: boolean },
): Promise<Traveller[]> {
  const { id, givenName, familyName, travelsFrom, email } = registration;
  return db
    .select({ id, givenName, familyName, travelsFrom, email })
    .from(registration)
    .where(
      and(
        atEvent({ networkId, eventId }),
        eq(registration.state, 'registered'),
        isNotNull(registration.travelsFrom),
        shown ? eq(registration.travelShown, true) : undefined,
      ),
    )
    .orderBy(asc(registration.travelsFrom), asc(registration.givenName), asc(registration.id));
}
