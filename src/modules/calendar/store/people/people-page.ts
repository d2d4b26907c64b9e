import { and, asc, eq, getTableColumns, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Role } from '../../rules/registering/role.ts';
import { registration } from '../../tables/index.ts';
import { atEvent } from '../registering/at-event.ts';
import type { Registration } from '../registering/registrations.ts';

export const PEOPLE_A_PAGE = 50;

/** Those who have a place (or are offered one), those who wait for one, those who ask to come. */
export type StateListed = 'registered' | 'waiting' | 'asked';

export type PeopleAsked = {
  networkId: string;
  eventId: string;
  /** null: everybody. */
  q: string | null;
  /** Organisations whose name the words fit. */
  organisationIds: readonly string[];
  organisationId: string | null;
  role: 'worker' | 'serviceUser' | null;
  state: StateListed;
  page: number;
};

export type PersonListed = Registration & { total: number; workers: number; serviceUsers: number };

type Narrowed = Partial<Pick<PeopleAsked, 'q' | 'organisationIds' | 'organisationId' | 'role'>>;

/** How many wait and ask, of those one looks for: somebody who is searched is found wherever they stand. */
export async function peopleInState(
  db: Db,
  { networkId, eventId, ...narrowed }: { networkId: string; eventId: string } & Narrowed,
): Promise<{ waiting: number; asked: number }> {
  const { state } = registration;
  const [row] = await db
    .select({
      waiting: sql<number>`(count(*) filter (where ${state} = 'waiting'))::int`,
      asked: sql<number>`(count(*) filter (where ${state} = 'asked'))::int`,
    })
    .from(registration)
    .where(and(atEvent({ networkId, eventId }), inArray(state, ['waiting', 'asked']), isAmong(narrowed)));
  return row ?? { waiting: 0, asked: 0 };
}

/** One screen of people and how many fit what was asked: by name, those who wait or ask in the order in which they did. */
export function peopleListed(db: Db, asked: PeopleAsked): Promise<PersonListed[]> {
  return db
    .select({
      ...getTableColumns(registration),
      total: sql<number>`(count(*) over ())::int`,
      workers: ofRole('worker'),
      serviceUsers: ofRole('serviceUser'),
    })
    .from(registration)
    .where(
      and(
        eq(registration.networkId, asked.networkId),
        eq(registration.eventId, asked.eventId),
        asked.state === 'registered'
          ? inArray(registration.state, ['registered', 'offered'])
          : eq(registration.state, asked.state),
        isAmong(asked),
      ),
    )
    .orderBy(
      ...(asked.state === 'registered' ? [] : [asc(registration.registeredAt), asc(registration.id)]),
      asc(plain(sql`coalesce(${registration.familyName}, ${registration.givenName})`)),
      asc(registration.givenName),
      asc(registration.id),
    )
    .limit(PEOPLE_A_PAGE)
    .offset((asked.page - 1) * PEOPLE_A_PAGE);
}

/** Of an organisation, a role, or with what was typed in what is known of them. */
const isAmong = ({ q, organisationIds = [], organisationId, role }: Narrowed): SQL | undefined =>
  and(
    role ? eq(registration.role, role) : undefined,
    organisationId ? eq(registration.organisationId, organisationId) : undefined,
    q ? fits(q, organisationIds) : undefined,
  );

/** Actors are neither. */
const ofRole = (role: Role) => sql<number>`(count(*) filter (where ${registration.role} = ${role}) over ())::int`;

const { givenName, familyName, email, organisationId, organisationName, code } = registration;

/** Without accents and case, on the database's side. */
const plain = (text: SQL): SQL => sql`regexp_replace(normalize(lower(${text}), NFD), '[\u0300-\u036f]', '', 'g')`;

function fits(q: string, organisationIds: readonly string[]): SQL | undefined {
  const words = `%${q
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\\%_]/g, '\\$&')}%`;
  const said = sql`concat_ws(' ', ${givenName}, ${familyName}, ${givenName}, ${organisationName})`;
  return or(
    sql`${plain(said)} like ${words}`,
    ilike(email, words),
    ilike(code, words),
    organisationIds.length > 0 ? inArray(organisationId, [...organisationIds]) : undefined,
  );
}
