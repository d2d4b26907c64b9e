import { and, asc, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Written } from '#platform/texts';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { event, organiser, pole, registration, source } from '../../tables/index.ts';
import { type EventFilter, everyEvent, isWanted } from './event-filter.ts';
import { takenPlaces } from './event-page.ts';
import type { EventFacts } from './events.ts';
import { type PoleOffered, poleName } from './poles.ts';

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
  | 'registrationOpensAt'
  | 'registrationClosesAt'
> & {
  isOnline: boolean;
  taken: number;
  /** What whoever looks has there. */
  mine: RegistrationState | null;
  /** The calendar of others in which it was read. null: it is the network's own. */
  elsewhere: string | null;
  /** What the network sorts it by, as it is called. */
  pole: Written | null;
};

export type NextEvent = Omit<ListedEvent, 'taken' | 'mine'>;

export type Listing = {
  networkId: string;
  /** null: whoever is not a member, who sees what is public. */
  personId: string | null;
  isMember: boolean;
  /** Only those this person registered for. */
  isMine: boolean;
  when: 'coming' | 'past';
  filter: EventFilter;
  page: number;
  now: Date;
};

export const EVENTS_A_PAGE = 20;

/** One screen of the calendar and how many events there are in all; coming ones in order, past ones backwards. */
export async function eventsListed(db: Db, listing: Listing): Promise<{ events: ListedEvent[]; total: number }> {
  const { personId, when, page } = listing;
  const rows = await db
    .select({ ...listed, taken: takenPlaces, mine: mineOf(personId), total: sql<number>`(count(*) over ())::int` })
    .from(event)
    .where(isListed(listing))
    .orderBy(when === 'coming' ? asc(event.startsAt) : desc(event.startsAt), asc(event.id))
    .limit(EVENTS_A_PAGE)
    .offset((page - 1) * EVENTS_A_PAGE);
  return { events: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** What stands there for this person. The columns of the event are written out, as in `takenPlaces`. */
const mineOf = (personId: string | null): SQL<RegistrationState | null> =>
  personId
    ? sql<RegistrationState | null>`(select r.state from ${registration} r where r.network_id = event.network_id
        and r.event_id = event.id and r.person_id = ${personId} and r.state <> 'withdrawn')`
    : sql<null>`null`;

/** What is on between two moments, in order; more than that no page can show. */
export function eventsBetween(
  db: Db,
  { networkId, isMember, personId, filter, from, until }: Omit<Listing, 'when' | 'page' | 'now' | 'isMine'> & Between,
): Promise<ListedEvent[]> {
  return db
    .select({ ...listed, taken: takenPlaces, mine: mineOf(personId) })
    .from(event)
    .where(and(isWanted(networkId, isMember, filter), lt(event.startsAt, until), gte(event.endsAt, from)))
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(400);
}

type Between = { from: Date; until: Date };

/** What one may choose among: communes, poles and organisations of the events this person may see. */
export async function eventChoices(
  db: Db,
  { networkId, isMember }: Pick<Listing, 'networkId' | 'isMember'>,
): Promise<{ communes: string[]; poles: PoleOffered[]; organisationIds: string[] }> {
  const [found] = await db
    .select({
      communes: sql<string[] | null>`array_agg(distinct ${event.commune} order by ${event.commune})`,
      poles: polesAmong,
      organisationIds: sql<string[] | null>`array_agg(distinct ${organiser.organisationId})`,
    })
    .from(event)
    .leftJoin(organiser, and(eq(organiser.networkId, event.networkId), eq(organiser.eventId, event.id)))
    .where(isWanted(networkId, isMember, everyEvent));
  return {
    communes: (found?.communes ?? []).filter(Boolean),
    poles: found?.poles ?? [],
    organisationIds: (found?.organisationIds ?? []).filter(Boolean),
  };
}

/** Those that some of the events asked about have, in their order. */
const polesAmong = sql<
  PoleOffered[] | null
>`(select json_agg(json_build_object('id', p.id, 'name', p.name) order by p.position, p.id)
  from ${pole} p where p.id = any(array_agg(distinct event.pole_id)))`;

/** The next few dates, for the home of the network. */
export function nextEvents(
  db: Db,
  {
    filter = everyEvent,
    ...listing
  }: Pick<Listing, 'networkId' | 'isMember' | 'now'> & Partial<Pick<Listing, 'filter'>>,
  most: number,
): Promise<NextEvent[]> {
  return db
    .select(listed)
    .from(event)
    .where(
      and(isListed({ ...listing, personId: null, isMine: false, when: 'coming', filter }), isNull(event.cancelledAt)),
    )
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
  registrationOpensAt: event.registrationOpensAt,
  registrationClosesAt: event.registrationClosesAt,
  elsewhere: sql<string | null>`(select s.name from ${source} s
    where s.network_id = event.network_id and s.id = event.source_id)`,
  pole: poleName,
};

/** What has begun and is not over still counts as coming. */
function isListed({
  networkId,
  isMember,
  personId,
  isMine,
  when,
  filter,
  now,
}: Omit<Listing, 'page'>): SQL | undefined {
  return and(
    isWanted(networkId, isMember, filter),
    when === 'coming' ? gte(event.endsAt, now) : lt(event.endsAt, now),
    isMine ? sql`${mineOf(personId)} is not null` : undefined,
  );
}
