import { and, eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { membership } from '../tables.ts';
import { isRunning } from './member.ts';

type Who = { networkId: string; personId: string; now: Date };

/** The organisations a person speaks for in a network: there may be several. */
export async function organisationsDelegated(db: Db, { networkId, personId, now }: Who): Promise<string[]> {
  const theirs = and(
    eq(membership.networkId, networkId),
    eq(membership.personId, personId),
    eq(membership.role, 'delegate'),
    isRunning(now),
  );
  const rows = await db.select({ id: membership.organisationId }).from(membership).where(theirs);
  return rows.flatMap(({ id }) => (id ? [id] : []));
}
