import { and, asc, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Role } from '#platform/member';
import type { InBoth } from '#platform/texts';
import { membership, organisation, person } from '../tables.ts';
import { isRunning } from './member.ts';
import { ROWS_ON_A_PAGE } from './organisation-list.ts';
import { has, plain } from './plain.ts';

export type Place = {
  role: Role;
  function: { fr?: string; nl?: string };
  organisationId: string | null;
  organisation: InBoth | null;
};
export type PersonListed = {
  id: string;
  name: string;
  email: string;
  emailShownTo: 'members' | 'coordinators';
  places: Place[];
};

type Asked = { networkId: string; now: Date; search: string; page: number };

/** A page of the people of a network with what they do there, by name. Searched in names and organisations. */
export async function peoplePage(
  db: Db,
  { networkId, now, search, page }: Asked,
): Promise<{ people: PersonListed[]; total: number }> {
  const { id, name, email, emailShownTo } = person;
  const place = sql`jsonb_build_object('role', ${membership.role}, 'function', ${membership.function},
    'organisationId', ${organisation.id}, 'organisation', ${organisation.name})`;
  const words = sql`${name} || ' ' || coalesce(string_agg(${organisation.name}::text, ' '), '')`;
  const rows = await db
    .select({
      id,
      name,
      email,
      emailShownTo,
      places: sql<Place[]>`jsonb_agg(${place} order by ${membership.sinceOn}, ${membership.id})`,
      total: sql<number>`(count(*) over ())::int`,
    })
    .from(membership)
    .innerJoin(person, eq(id, membership.personId))
    .leftJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.networkId, networkId), isRunning(now)))
    .groupBy(id)
    .having(search ? has(sql`(${words})`, search) : undefined)
    .orderBy(asc(plain(name)), asc(id))
    .limit(ROWS_ON_A_PAGE)
    .offset((page - 1) * ROWS_ON_A_PAGE);
  return { people: rows, total: rows[0]?.total ?? 0 };
}
