import { and, asc, eq, getTableColumns, ilike, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Role } from '../rules/role.ts';
import { registration } from '../tables/index.ts';
import type { Registration } from './registrations.ts';

export const PEOPLE_A_PAGE = 50;

export type PeopleAsked = {
  networkId: string;
  eventId: string;
  /** null: everybody. */
  q: string | null;
  /** Organisations whose name the words fit. */
  organisationIds: readonly string[];
  organisationId: string | null;
  role: 'worker' | 'serviceUser' | null;
  page: number;
};

export type PersonListed = Registration & { total: number; workers: number; serviceUsers: number };

/** One screen of those who come, by name, and how many fit what was asked. */
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
        eq(registration.state, 'registered'),
        asked.role ? eq(registration.role, asked.role) : undefined,
        asked.organisationId ? eq(registration.organisationId, asked.organisationId) : undefined,
        asked.q ? fits(asked.q, asked.organisationIds) : undefined,
      ),
    )
    .orderBy(
      asc(plain(sql`coalesce(${registration.familyName}, ${registration.givenName})`)),
      asc(registration.givenName),
      asc(registration.id),
    )
    .limit(PEOPLE_A_PAGE)
    .offset((asked.page - 1) * PEOPLE_A_PAGE);
}

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
