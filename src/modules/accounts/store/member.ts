import { and, asc, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import type { Member } from '#platform/member';
import { dayOf } from '../rules/days.ts';
import { membership, organisation, person } from '../tables.ts';

/** Of a membership row: it has begun, its last day is not over, nobody ended it. */
export function isRunning(now: Date): SQL | undefined {
  const today = dayOf(now);
  const notOver = or(isNull(membership.untilOn), gte(membership.untilOn, today));
  return and(isNull(membership.endedAt), lte(membership.sinceOn, today), notOver);
}

/** The strongest role first; with equal roles the organisation they have been in longest speaks. */
const strongest = sql`array_position(array['coordinator','delegate','worker'], ${membership.role})`;

export async function memberOf(
  db: Db,
  { networkId, personId, now }: { networkId: string; personId: string; now: Date },
): Promise<Member | null> {
  const theirs = and(eq(membership.networkId, networkId), eq(membership.personId, personId), isRunning(now));
  const [found] = await db
    .select({
      name: person.name,
      role: membership.role,
      organisationId: organisation.id,
      organisationName: sql<string | null>`${organisation.name}->>'fr'`,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .leftJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(theirs)
    .orderBy(strongest, asc(membership.sinceOn), asc(membership.id))
    .limit(1);
  return found ? { networkId, personId, ...found } : null;
}
