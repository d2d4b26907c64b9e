import { and, asc, eq, gte, inArray, isNull, lte, or, type Placeholder, type SQL, sql } from 'drizzle-orm';
import { type Db, prepared } from '#platform/db';
import type { Member } from '#platform/member';
import { dayOf } from '../rules/days.ts';
import { membership, organisation, person } from '../tables.ts';

/** Of a membership row: it has begun, its last day is not over, nobody ended it. */
export const isRunning = (now: Date): SQL | undefined => isRunningOn(dayOf(now));

function isRunningOn(today: string | Placeholder): SQL | undefined {
  const notOver = or(isNull(membership.untilOn), gte(membership.untilOn, today));
  return and(isNull(membership.endedAt), lte(membership.sinceOn, today), notOver);
}

/** The strongest role first; with equal roles the organisation they have been in longest speaks. */
export const strongest = sql`array_position(array['coordinator','delegate','worker'], ${membership.role})`;

const inNetwork = prepared((db) =>
  db
    .select({
      name: person.name,
      role: membership.role,
      organisationId: organisation.id,
      organisationName: organisation.name,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .leftJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(
      and(
        eq(membership.networkId, sql.placeholder('networkId')),
        eq(membership.personId, sql.placeholder('personId')),
        isRunningOn(sql.placeholder('today')),
      ),
    )
    .orderBy(strongest, asc(membership.sinceOn), asc(membership.id))
    .limit(1)
    .prepare('member_of'),
);

/** Of several people at once, who each is in a network now; whoever is nobody there is not in it. */
export async function membersOf(
  db: Db,
  { networkId, personIds, now }: { networkId: string; personIds: readonly string[]; now: Date },
): Promise<Map<string, Member>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([person.id], {
      personId: person.id,
      name: person.name,
      role: membership.role,
      organisationId: organisation.id,
      organisationName: organisation.name,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .leftJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.networkId, networkId), inArray(membership.personId, [...personIds]), isRunning(now)))
    .orderBy(person.id, strongest, asc(membership.sinceOn), asc(membership.id));
  return new Map(rows.map((row) => [row.personId, { networkId, ...row }]));
}

/** Who a person is in a network now. null: nobody there. */
export async function memberOf(
  db: Db,
  { networkId, personId, now }: { networkId: string; personId: string; now: Date },
): Promise<Member | null> {
  const [found] = await inNetwork(db).execute({ networkId, personId, today: dayOf(now) });
  return found ? { networkId, personId, ...found } : null;
}
