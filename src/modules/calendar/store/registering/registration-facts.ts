import { and, asc, eq } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import { registration } from '../../tables/index.ts';
import { type EventFacts, eventHeld } from '../events/events.ts';
import { atEvent } from './at-event.ts';
import { type PlacesHere, placesTaken } from './places-taken.ts';
import type { Registration } from './registrations.ts';

type Which = { networkId: string; eventId: string };

/** The event, held, with what it asks, what is taken at this moment and what this person already has. null: no such event. */
export async function registrationFacts(
  tx: Tx,
  { personId, ...which }: Which & { personId: string | null },
): Promise<(PlacesHere & { event: EventFacts; own: Registration | null }) | null> {
  const event = await eventHeld(tx, which);
  if (!event) return null;
  const own = personId ? await ownRegistration(tx, { ...which, personId }) : null;
  return { event, ...(await placesTaken(tx, which)), own };
}

export async function ownRegistration(
  db: Db,
  { networkId, eventId, personId }: Which & { personId: string },
): Promise<Registration | null> {
  const own = and(atEvent({ networkId, eventId }), eq(registration.personId, personId));
  const [found] = await db.select().from(registration).where(own);
  return found ?? null;
}

export async function registrationOf(
  db: Db,
  { networkId, eventId, id }: Which & { id: string },
): Promise<Registration | null> {
  if (!isId(id)) return null;
  const [found] = await db
    .select()
    .from(registration)
    .where(and(atEvent({ networkId, eventId }), eq(registration.id, id)));
  return found ?? null;
}

/** Who comes in their place. null: nobody, or nobody any more. */
export async function replacementOf(db: Db, { networkId, eventId, id }: Registration): Promise<Registration | null> {
  const theirs = and(
    atEvent({ networkId, eventId }),
    eq(registration.replaces, id),
    eq(registration.state, 'registered'),
  );
  const [found] = await db.select().from(registration).where(theirs).limit(1);
  return found ?? null;
}

/** Those who came with somebody, themselves included, in the order in which they were named. */
export async function partyOf(db: Db, one: Registration): Promise<Registration[]> {
  if (one.partyId === null) return [one];
  return db
    .select()
    .from(registration)
    .where(
      and(
        eq(registration.networkId, one.networkId),
        eq(registration.eventId, one.eventId),
        eq(registration.partyId, one.partyId),
      ),
    )
    .orderBy(asc(registration.registeredAt), asc(registration.id));
}

/** Those of a party who are where this one is: an offer is taken, and a request answered, for all of them at once. */
export const together = async (db: Db, one: Registration): Promise<Registration[]> =>
  (await partyOf(db, one)).filter(({ state }) => state === one.state);
