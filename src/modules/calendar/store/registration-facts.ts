import { and, eq } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import type { Taken } from '../rules/places/taken.ts';
import { registration } from '../tables/index.ts';
import { type EventFacts, eventHeld } from './events.ts';
import { placesTaken } from './places-taken.ts';
import type { Registration } from './registrations.ts';

type Which = { networkId: string; eventId: string };

/** The event, held, with what is taken at this moment and what this person already has. null: no such event. */
export async function registrationFacts(
  tx: Tx,
  { personId, ...which }: Which & { personId: string | null },
): Promise<{ event: EventFacts; taken: Taken; own: Registration | null } | null> {
  const event = await eventHeld(tx, which);
  if (!event) return null;
  const own = personId ? await ownRegistration(tx, { ...which, personId }) : null;
  return { event, taken: await placesTaken(tx, which), own };
}

async function ownRegistration(
  db: Db,
  { networkId, eventId, personId }: Which & { personId: string },
): Promise<Registration | null> {
  const own = and(
    eq(registration.networkId, networkId),
    eq(registration.eventId, eventId),
    eq(registration.personId, personId),
  );
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
    .where(and(eq(registration.networkId, networkId), eq(registration.eventId, eventId), eq(registration.id, id)));
  return found ?? null;
}
