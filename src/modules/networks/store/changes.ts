import { and, desc, eq } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import { networkChange } from '../tables.ts';

export type ChangeMade = { before: Record<string, unknown>; changedAt: Date; changedBy: string | null };

type Of = { networkId: string; thingId: string };

/** The last changes of a network or a space, newest first. */
export const changesOf = (db: Db, { networkId, thingId }: Of): Promise<ChangeMade[]> => {
  const { before, changedAt, changedBy } = networkChange;
  return db
    .select({ before, changedAt, changedBy })
    .from(networkChange)
    .where(and(eq(networkChange.networkId, networkId), eq(networkChange.thingId, thingId)))
    .orderBy(desc(changedAt), desc(networkChange.id))
    .limit(20);
};

/** Kept beside the change. Nothing differed: nothing is kept. */
export async function keepChange(
  tx: Tx,
  { networkId, thingId }: Of,
  { before, by, now }: { before: Record<string, unknown>; by: string; now: Date },
): Promise<void> {
  if (Object.keys(before).length === 0) return;
  await tx.insert(networkChange).values({ id: newId(), networkId, thingId, before, changedAt: now, changedBy: by });
}

export async function forgetChangeAuthor(tx: Tx, personId: string): Promise<void> {
  await tx.update(networkChange).set({ changedBy: null }).where(eq(networkChange.changedBy, personId));
}

/** What a person changed, for themselves. */
export const changesBy = (db: Db, personId: string) => {
  const { networkId, thingId, before, changedAt } = networkChange;
  return db
    .select({ networkId, thingId, before, changedAt })
    .from(networkChange)
    .where(eq(networkChange.changedBy, personId));
};
