import { and, desc, eq } from 'drizzle-orm';
import { type Db, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import type { Changeable } from '../rules/changing.ts';
import { experimentChange } from '../tables.ts';
import type { Which } from './experiments.ts';

export type ExperimentChange = typeof experimentChange.$inferSelect;

/** What was changed of one, the latest first. */
export const changesOf = (db: Db, { networkId, experimentId }: Which): Promise<ExperimentChange[]> =>
  db
    .select()
    .from(experimentChange)
    .where(and(eq(experimentChange.networkId, networkId), eq(experimentChange.experimentId, experimentId)))
    .orderBy(desc(experimentChange.version))
    .limit(100);

type Change = { version: number; before: Changeable<Written>; changedBy: string; changedAt: Date };

export async function saveChange(tx: Tx, { networkId, experimentId }: Which, change: Change): Promise<void> {
  await tx.insert(experimentChange).values({ networkId, experimentId, id: newId(), ...change });
}

export async function forgetChanger(tx: Tx, personId: string): Promise<void> {
  await tx.update(experimentChange).set({ changedBy: null }).where(eq(experimentChange.changedBy, personId));
}
