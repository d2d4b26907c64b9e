import { and, asc, gte, isNull, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { event, registration } from '../../tables/index.ts';
import { type EventFilter, isWanted } from '../events/event-filter.ts';
import type { EventFacts } from '../events/events.ts';

/** An event as a feed has it. mine: what the person whose dates they are has there; null: nobody's in particular. */
export type EventInFeed = { event: EventFacts; mine: RegistrationState | null };

type Asked = {
  networkId: string;
  isMember: boolean;
  filter: EventFilter;
  /** Only those this person registered for. null: whoever comes. */
  personId: string | null;
  since: Date;
};

/** As many as a program still shows quickly. */
const MOST = 5000;

/**
 * What a feed holds. An event without a known day is not in it: a calendar would have to invent one. It comes with its
 * day, and leaves again if the day is lost.
 */
export async function eventsInFeed(
  db: Db,
  { networkId, isMember, filter, personId, since }: Asked,
): Promise<EventInFeed[]> {
  const mine = personId ? standingOf(personId) : sql<null>`null`;
  const rows = await db
    .select({ event, mine })
    .from(event)
    .where(
      and(
        isWanted(networkId, isMember, filter),
        gte(event.endsAt, since),
        isNull(event.fuzzyWhen),
        personId ? sql`${standingOf(personId)} is not null` : undefined,
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(MOST);
  return rows;
}

const standingOf = (personId: string): SQL<RegistrationState | null> => sql<RegistrationState | null>`(select r.state
  from ${registration} r where r.network_id = event.network_id and r.event_id = event.id
    and r.person_id = ${personId} and r.state <> 'withdrawn')`;
