import { and, eq, inArray } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import type { Arrival } from '../rules/presence.ts';
import { arrival } from '../tables/index.ts';
import type { Which } from './day.ts';

export async function arrivalsOf(db: Db, { networkId, eventId }: Which): Promise<Arrival[]> {
  if (!isId(eventId)) return [];
  return db
    .select({ id: arrival.id, registrationId: arrival.registrationId, state: arrival.state, at: arrival.at })
    .from(arrival)
    .where(and(eq(arrival.networkId, networkId), eq(arrival.eventId, eventId)));
}

/** What was noted at the doors of several days. */
export async function arrivalsOfEvents(
  db: Db,
  { networkId, eventIds }: { networkId: string; eventIds: string[] },
): Promise<(Arrival & { eventId: string })[]> {
  if (eventIds.length === 0) return [];
  const { id, registrationId, state, at, eventId } = arrival;
  return db
    .select({ id, registrationId, state, at, eventId })
    .from(arrival)
    .where(and(eq(arrival.networkId, networkId), inArray(arrival.eventId, eventIds)));
}

/** A fact that is known already (the device never heard the answer) stays one fact. */
export async function saveArrival(tx: Tx, fact: Arrival & Which & { by: string | null }): Promise<void> {
  await tx.insert(arrival).values(fact).onConflictDoNothing();
}
