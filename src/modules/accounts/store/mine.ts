import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { membership } from '../tables.ts';
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
