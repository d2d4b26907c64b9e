import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { membership, organisation } from '../tables.ts';
import { isRunning } from './member.ts';

/** Ids of the networks a person is in now. */
export async function networksOfPerson(db: Db, personId: string, now: Date): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: membership.networkId })
    .from(membership)
    .where(and(eq(membership.personId, personId), isRunning(now)));
  return rows.map(({ id }) => id);
}

/** Ids of the networks a person coordinates now. */
export async function networksCoordinatedBy(db: Db, personId: string, now: Date): Promise<string[]> {
  const theirs = and(eq(membership.personId, personId), eq(membership.role, 'coordinator'), isRunning(now));
  const rows = await db.selectDistinct({ id: membership.networkId }).from(membership).where(theirs);
  return rows.map(({ id }) => id);
}

/** Of the networks a person coordinates, those in which nobody else does. */
export async function networksLeftAlone(db: Db, personId: string, now: Date): Promise<string[]> {
  const coordinators = and(eq(membership.role, 'coordinator'), isRunning(now));
  const rows = await db
    .select({ id: membership.networkId })
    .from(membership)
    .where(coordinators)
    .groupBy(membership.networkId)
    .having(sql`bool_and(${membership.personId} = ${personId})`);
  return rows.map(({ id }) => id);
}

/** What a person does in each of their networks now. */
export const placesNow = (db: Db, personId: string, now: Date) =>
  db
    .select({
      networkId: membership.networkId,
      role: membership.role,
      function: membership.function,
      sinceOn: membership.sinceOn,
      untilOn: membership.untilOn,
      organisation: organisation.name,
    })
    .from(membership)
    .leftJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(membership.personId, personId), isRunning(now)))
    .orderBy(membership.networkId, membership.sinceOn, membership.id);
