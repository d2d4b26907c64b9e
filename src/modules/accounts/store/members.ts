import { and, asc, eq, gt, inArray, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { membership, person } from '../tables.ts';
import { isRunning } from './member.ts';
import type { Reachable } from './people.ts';

type In = { networkId: string; now: Date };

const reachable = { personId: person.id, name: person.name, email: person.email, language: person.language };

/** Members whose name or address is exactly what was typed, in small or capital letters: two at most, to know it is not one. */
export const membersNamed = (db: Db, { networkId, now }: In, typed: string): Promise<Reachable[]> =>
  db
    .selectDistinctOn([person.id], reachable)
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(
      and(
        eq(membership.networkId, networkId),
        isRunning(now),
        or(eq(person.email, typed.trim().toLowerCase()), eq(sql`lower(${person.name})`, typed.trim().toLowerCase())),
      ),
    )
    .orderBy(asc(person.id))
    .limit(2);

/** A member to write to. null: they are no member any more. */
export async function memberReachable(db: Db, { networkId, now }: In, personId: string): Promise<Reachable | null> {
  const [found] = await db
    .select(reachable)
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.networkId, networkId), eq(membership.personId, personId), isRunning(now)))
    .limit(1);
  return found ?? null;
}

/** Of the members: those of these organisations, or these people, or with these addresses. null: all of them. */
export type Narrowed = { organisationIds: string[] } | { personIds: string[] } | { emails: string[] } | null;

/** Each once, in whatever organisations they are, a batch after another by id. */
export const membersAmong = (
  db: Db,
  { networkId, now }: In,
  narrowed: Narrowed,
  { after, most }: { after: string | null; most: number },
): Promise<Reachable[]> =>
  db
    .selectDistinctOn([person.id], reachable)
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(
      and(
        eq(membership.networkId, networkId),
        isRunning(now),
        narrowedTo(narrowed),
        after ? gt(person.id, after) : undefined,
      ),
    )
    .orderBy(asc(person.id))
    .limit(most);

function narrowedTo(narrowed: Narrowed) {
  if (narrowed === null) return undefined;
  if ('organisationIds' in narrowed) return inArray(membership.organisationId, narrowed.organisationIds);
  return 'personIds' in narrowed ? inArray(person.id, narrowed.personIds) : inArray(person.email, narrowed.emails);
}

/** In which organisations these people are now, each place by itself. Whoever is in none of the network is not in it. */
export const placesRunning = (
  db: Db,
  { networkId, now }: In,
  personIds: string[],
): Promise<{ personId: string; organisationId: string | null }[]> =>
  personIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ personId: membership.personId, organisationId: membership.organisationId })
        .from(membership)
        .where(and(eq(membership.networkId, networkId), isRunning(now), inArray(membership.personId, personIds)));
