import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import type { Written } from '#platform/texts';
import type { Asked as AskedOfPeople } from '../../rules/asked/asked.ts';
import { isOnline } from '../../rules/events/to-confirm.ts';
import type { TakenByRole } from '../../rules/places/ratio.ts';
import type { RegistrationState } from '../../rules/registering/registration.ts';
import { event, eventChange, registration, source } from '../../tables/index.ts';
import { askedFrom, askedHere } from '../asked/asked.ts';
import { type BroughtAlong, broughtBy } from '../people/brought-along.ts';
import { type TaskToDo, tasksToDo } from '../planning/tasks.ts';
import { type AttachmentTold, attachmentsTold } from './attachments.ts';
import { type DateAround, datesAround } from './dates-around.ts';
import { type EventFacts, isNoTemplate } from './events.ts';
import { organiserIds } from './organisers.ts';
import { poleName } from './poles.ts';

export type ChangeTold = Pick<typeof eventChange.$inferSelect, 'id' | 'field' | 'before' | 'after' | 'changedAt'>;
export type WorkerComing = {
  givenName: string;
  familyName: string | null;
  organisationId: string | null;
  organisationName: string | null;
};

/** The calendar of others in which it was read. */
const elsewhere = sql<string | null>`(select s.name from ${source} s
  where s.network_id = event.network_id and s.id = event.source_id)`;

export type EventOnPage = EventFacts & {
  /** What the network sorts it by, as it is called. */
  pole: Written | null;
  /** The calendar of others in which it was read. null: it is the network's own. */
  elsewhere: string | null;
  /** One can also take part from a distance; where, `onlineAddress`, is null for whoever is not to know it. */
  isOnline: boolean;
  /** Organisations that organise it, in their order. */
  organiserIds: string[];
  /** Documents that hang on it, the first one first. */
  attachments: AttachmentTold[];
  /** Places that are taken or offered. */
  taken: number;
  /** The same by role. */
  takenByRole: TakenByRole;
  /** How many wait for one. */
  waiting: number;
  /** How many places people of the viewer's organisation have. */
  takenByOwn: number;
  organisations: number;
  /** The viewer's own registration. null: none, or nobody is signed in. */
  mine: {
    id: string;
    state: RegistrationState;
    code: string;
    registeredAt: Date;
    offerEndsAt: Date | null;
  } | null;
  /** The latest ones, newest first. */
  changes: ChangeTold[];
  /** Other dates of its series, the editions before and after it. */
  around: DateAround[];
  /** By name, the first of them, where asked for. Service users are counted and never listed. */
  workers: WorkerComing[];
  /** What is asked of whoever registers. */
  asked: AskedOfPeople;
  /** Whom the viewer registered. */
  brought: BroughtAlong[];
  /** What the viewer has to do for it, where they coordinate. */
  toDo: TaskToDo[];
};

/**
 * Places that are taken or offered. The columns of the event are written out: in a question of one table drizzle leaves out its name,
 * and the event would then be compared with itself.
 */
export const takenPlaces: SQL<number> = sql<number>`(select count(*)::int from ${registration} r
  where r.network_id = event.network_id and r.event_id = event.id and r.state in ('registered', 'offered'))`;

const takenByRole: SQL<TakenByRole> = sql<TakenByRole>`(select json_build_object(
    'workers', count(*) filter (where r.role = 'worker'), 'users', count(*) filter (where r.role = 'serviceUser'))
  from ${registration} r
  where r.network_id = event.network_id and r.event_id = event.id and r.state in ('registered', 'offered'))`;

const waitingPeople: SQL<number> = sql<number>`(select count(*)::int from ${registration} r
  where r.network_id = event.network_id and r.event_id = event.id and r.state = 'waiting')`;

const takenBy = (organisationId: string): SQL<number> => sql<number>`(select count(*)::int from ${registration} r
  where r.network_id = event.network_id and r.event_id = event.id and r.state in ('registered', 'offered')
  and r.organisation_id = ${organisationId})`;

/** A name as written counts as one organisation. */
const organisationsComing: SQL<number> = sql<number>`(select count(distinct coalesce(r.organisation_id::text, lower(r.organisation_name)))::int
  from ${registration} r where r.network_id = event.network_id and r.event_id = event.id and r.state = 'registered')`;

type ChangeJson = Omit<ChangeTold, 'changedAt'> & { changedAt: string };
const changesTold: SQL<ChangeJson[]> = sql<ChangeJson[]>`(select coalesce(json_agg(json_build_object(
    'id', c.id, 'field', c.field, 'before', c.before, 'after', c.after, 'changedAt', c.changed_at) order by c.changed_at desc, c.id), '[]')
  from (select * from ${eventChange} c where c.network_id = event.network_id and c.event_id = event.id
    order by c.changed_at desc, c.id limit 12) c)`;

const workersComing = (most: number): SQL<WorkerComing[]> => sql<
  WorkerComing[]
>`(select coalesce(json_agg(json_build_object(
    'givenName', w.given_name, 'familyName', w.family_name, 'organisationId', w.organisation_id, 'organisationName', w.organisation_name)
    order by lower(w.given_name), lower(w.family_name), w.id), '[]')
  from (select * from ${registration} w where w.network_id = event.network_id and w.event_id = event.id
    and w.state = 'registered' and w.role = 'worker' order by lower(w.given_name), lower(w.family_name), w.id limit ${most}) w)`;

type Asked = {
  networkId: string;
  eventId: string;
  personId: string | null;
  organisationId?: string | null;
  workers?: number;
  /** They organise it, or hold the link of a registration: they are told where it is online. */
  knowsOnline?: boolean;
  /** Who coordinates, to be told what they have to do for it. */
  coordinator?: string | null;
};

/** The event with all that its page shows of it, in one question. Whether this person may see it is asked of the answer. */
export async function eventOnPage(
  db: Db,
  { networkId, eventId, personId, organisationId = null, workers = 0, knowsOnline = false, coordinator = null }: Asked,
): Promise<EventOnPage | null> {
  if (!isId(eventId)) return null;
  const { id, state, code, registeredAt, offerEndsAt } = registration;
  const mine = and(
    eq(registration.networkId, event.networkId),
    eq(registration.eventId, event.id),
    personId ? eq(registration.personId, personId) : sql`false`,
  );
  const [found] = await db
    .select({
      event,
      taken: takenPlaces,
      takenByRole,
      waiting: waitingPeople,
      takenByOwn: organisationId ? takenBy(organisationId) : sql<number>`0`,
      organisations: organisationsComing,
      organiserIds,
      attachments: attachmentsTold,
      mine: { id, state, code, registeredAt, offerEndsAt },
      changes: changesTold,
      workers: workersComing(workers),
      around: datesAround,
      elsewhere,
      pole: poleName,
      asked: askedHere,
      brought: personId ? broughtBy(personId) : sql<BroughtAlong[]>`'[]'::json`,
      toDo: coordinator ? tasksToDo(coordinator) : sql<TaskToDo[]>`'[]'::json`,
    })
    .from(event)
    .leftJoin(registration, mine)
    .where(and(eq(event.networkId, networkId), eq(event.id, eventId), isNoTemplate));
  if (!found) return null;
  const { event: facts, changes, around, asked, ...rest } = found;
  const isTold = knowsOnline || found.mine?.state === 'registered';
  return {
    ...facts,
    isOnline: isOnline(facts),
    onlineAddress: isTold ? facts.onlineAddress : null,
    ...rest,
    around: around.map((date) => ({ ...date, startsAt: new Date(date.startsAt) })),
    asked: askedFrom(asked),
    changes: changes.map((change) => ({ ...change, changedAt: new Date(change.changedAt) })),
  };
}
