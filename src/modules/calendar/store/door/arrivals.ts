import { and, eq, inArray } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import { type Arrival, type Presence, presences } from '../../rules/door/presence.ts';
import { arrival } from '../../tables/index.ts';

type Which = { networkId: string; eventId: string };

const facts = {
  id: arrival.id,
  registrationId: arrival.registrationId,
  state: arrival.state,
  at: arrival.at,
  eventId: arrival.eventId,
};

export async function arrivalsOf(db: Db, { networkId, eventId }: Which): Promise<Arrival[]> {
  if (!isId(eventId)) return [];
  return db
    .select(facts)
    .from(arrival)
    .where(and(eq(arrival.networkId, networkId), eq(arrival.eventId, eventId)));
}

/** Who is there, of those of whom something was noted at the door. */
export const presenceOf = async (db: Db, which: Which): Promise<Presence> => presences(await arrivalsOf(db, which));

/** The same of one person. */
export async function presenceOfPerson(
  db: Db,
  { networkId, eventId, registrationId }: Which & { registrationId: string },
): Promise<Presence> {
  if (!isId(registrationId)) return new Map();
  const noted = await db
    .select(facts)
    .from(arrival)
    .where(
      and(eq(arrival.networkId, networkId), eq(arrival.eventId, eventId), eq(arrival.registrationId, registrationId)),
    );
  return presences(noted);
}

/** The same of several events. One at whose door nothing was noted is not in it. */
export async function presenceOfEvents(
  db: Db,
  { networkId, eventIds }: { networkId: string; eventIds: string[] },
): Promise<Map<string, Presence>> {
  if (eventIds.length === 0) return new Map();
  const noted = await db
    .select(facts)
    .from(arrival)
    .where(and(eq(arrival.networkId, networkId), inArray(arrival.eventId, eventIds)));
  const ofEvents = Map.groupBy(noted, ({ eventId }) => eventId);
  return new Map([...ofEvents].map(([eventId, arrivals]) => [eventId, presences(arrivals)]));
}

/** A fact that is known already (the device never heard the answer) stays one fact. */
export async function saveArrival(tx: Tx, fact: Arrival & Which & { by: string | null }): Promise<void> {
  await tx.insert(arrival).values(fact).onConflictDoNothing();
}
