import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import { event, eventChange, registration } from '../tables.ts';
import type { EventFacts } from './events.ts';

export type EventOnPage = EventFacts & {
  taken: number;
  organisations: number;
  /** The viewer's own registration. null: none, or nobody is signed in. */
  mine: { id: string; state: 'registered' | 'withdrawn'; code: string; registeredAt: Date } | null;
};

/** Everybody who comes, and from how many organisations; a name as written counts as one. */
export const takenPlaces: SQL<number> = sql<number>`(select count(*)::int from ${registration} r
  where r.network_id = ${event.networkId} and r.event_id = ${event.id} and r.state = 'registered')`;
const organisationsComing: SQL<number> = sql<number>`(select count(distinct coalesce(r.organisation_id::text, lower(r.organisation_name)))::int
  from ${registration} r where r.network_id = ${event.networkId} and r.event_id = ${event.id} and r.state = 'registered')`;

/** The event as this viewer may see it: null where it is not there, or for members alone and they are none. */
export async function eventForViewer(
  db: Db,
  {
    networkId,
    eventId,
    personId,
    isMember,
  }: { networkId: string; eventId: string; personId: string | null; isMember: boolean },
): Promise<EventOnPage | null> {
  if (!isId(eventId)) return null;
  const mine = and(
    eq(registration.networkId, event.networkId),
    eq(registration.eventId, event.id),
    personId ? eq(registration.personId, personId) : sql`false`,
  );
  const [found] = await db
    .select({
      event,
      taken: takenPlaces,
      organisations: organisationsComing,
      mine: {
        id: registration.id,
        state: registration.state,
        code: registration.code,
        registeredAt: registration.registeredAt,
      },
    })
    .from(event)
    .leftJoin(registration, mine)
    .where(and(eq(event.networkId, networkId), eq(event.id, eventId)));
  if (!found || (found.event.audience === 'members' && !isMember)) return null;
  return { ...found.event, taken: found.taken, organisations: found.organisations, mine: found.mine };
}

export type ChangeTold = typeof eventChange.$inferSelect;

/** The latest changes, newest first. */
export function changesTold(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
): Promise<ChangeTold[]> {
  return db
    .select()
    .from(eventChange)
    .where(and(eq(eventChange.networkId, networkId), eq(eventChange.eventId, eventId)))
    .orderBy(desc(eventChange.changedAt), asc(eventChange.id))
    .limit(12);
}

/** Workers who come, by name. Service users are counted and never listed. */
export async function workersComing(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
  most: number,
): Promise<
  { givenName: string; familyName: string | null; organisationId: string | null; organisationName: string | null }[]
> {
  const { givenName, familyName, organisationId, organisationName } = registration;
  return db
    .select({ givenName, familyName, organisationId, organisationName })
    .from(registration)
    .where(
      and(
        eq(registration.networkId, networkId),
        eq(registration.eventId, eventId),
        eq(registration.state, 'registered'),
        eq(registration.role, 'worker'),
      ),
    )
    .orderBy(asc(sql`lower(${givenName})`), asc(sql`lower(${familyName})`), asc(registration.id))
    .limit(most);
}
