import { and, asc, desc, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { event, registration } from '../tables/index.ts';
import { type EventFilter, everyEvent, isWanted } from './event-filter.ts';
import { takenPlaces } from './event-page.ts';
import type { EventFacts } from './events.ts';

export type ListedEvent = Pick<
  EventFacts,
  | 'id'
  | 'kind'
  | 'title'
  | 'startsAt'
  | 'endsAt'
  | 'fuzzyWhen'
  | 'toConfirm'
  | 'placeName'
  | 'address'
  | 'audience'
  | 'places'
  | 'cancelledAt'
> & { isOnline: boolean; taken: number; isMine: boolean };

export type NextEvent = Omit<ListedEvent, 'taken' | 'isMine'>;

export type Listing = {
  networkId: string;
  /** null: whoever is not a member, who sees what is public. */
  personId: string | null;
  isMember: boolean;
  when: 'coming' | 'past';
  filter: EventFilter;
  page: number;
  now: Date;
};

export const EVENTS_A_PAGE = 20;

/** One screen of the calendar and how many events there are in all; coming ones in order, past ones backwards. */
export async function eventsListed(db: Db, listing: Listing): Promise<{ events: ListedEvent[]; total: number }> {
  const { personId, when, page } = listing;
  const mine = personId
    ? sql<boolean>`exists (select 1 from ${registration} r where r.network_id = event.network_id and r.event_id = event.id
        and r.person_id = ${personId} and r.state = 'registered')`
    : sql<boolean>`false`;
  const rows = await db
    .select({ ...listed, taken: takenPlaces, isMine: mine, total: sql<number>`(count(*) over ())::int` })
    .from(event)
    .where(isListed(listing))
    .orderBy(when === 'coming' ? asc(event.startsAt) : desc(event.startsAt), asc(event.id))
    .limit(EVENTS_A_PAGE)
    .offset((page - 1) * EVENTS_A_PAGE);
  return { events: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** The next few dates, for the home of the network. */
export function nextEvents(
  db: Db,
  listing: Pick<Listing, 'networkId' | 'isMember' | 'now'>,
  most: number,
): Promise<NextEvent[]> {
  return db
    .select(listed)
    .from(event)
    .where(and(isListed({ ...listing, when: 'coming', filter: everyEvent }), isNull(event.cancelledAt)))
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(most);
}

/** Where it is online is told to those registered; that it is, to everybody. */
export const isOnline = sql<boolean>`(${event.onlineAddress} is not null or 'online' = any(${event.toConfirm}))`;

const listed = {
  id: event.id,
  kind: event.kind,
  title: event.title,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  fuzzyWhen: event.fuzzyWhen,
  toConfirm: event.toConfirm,
  isOnline,
  placeName: event.placeName,
  address: event.address,
  audience: event.audience,
  places: event.places,
  cancelledAt: event.cancelledAt,
};

/** What has begun and is not over still counts as coming. */
function isListed({ networkId, isMember, when, filter, now }: Omit<Listing, 'personId' | 'page'>): SQL | undefined {
  return and(isWanted(networkId, isMember, filter), when === 'coming' ? gte(event.endsAt, now) : lt(event.endsAt, now));
}
