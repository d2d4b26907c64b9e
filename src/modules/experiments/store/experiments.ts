import { and, asc, desc, eq, lte, sql } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { experiment } from '../tables.ts';

export type Experiment = typeof experiment.$inferSelect;
export type Which = { networkId: string; experimentId: string };

const isIt = ({ networkId, experimentId }: Which) =>
  and(eq(experiment.networkId, networkId), eq(experiment.id, experimentId));

/** What runs first, by the day it is looked at; then what was evaluated, the latest first. */
export const experimentsOf = (db: Db, networkId: string): Promise<Experiment[]> =>
  db
    .select()
    .from(experiment)
    .where(eq(experiment.networkId, networkId))
    .orderBy(sql`${experiment.standing} <> 'running'`, desc(experiment.evaluatedAt), asc(experiment.reviewOn))
    .limit(200);

export async function experimentOf(db: Db, which: Which): Promise<Experiment | null> {
  if (!isId(which.experimentId)) return null;
  const [found] = await db.select().from(experiment).where(isIt(which));
  return found ?? null;
}

/** Held until the transaction ends, so that two evaluations do not write over each other. */
export async function experimentHeld(db: Db, which: Which): Promise<Experiment | null> {
  if (!isId(which.experimentId)) return null;
  const [held] = await db.select().from(experiment).where(isIt(which)).for('update');
  return held ?? null;
}

/** Running and to be looked at by a day soon. */
export const toReviewBy = (db: Db, networkId: string, day: string): Promise<Experiment[]> =>
  db
    .select()
    .from(experiment)
    .where(and(eq(experiment.networkId, networkId), eq(experiment.standing, 'running'), lte(experiment.reviewOn, day)))
    .orderBy(asc(experiment.reviewOn), asc(experiment.id))
    .limit(20);

export async function saveExperiment(tx: Tx, row: Experiment): Promise<void> {
  await tx.insert(experiment).values(row);
  await changed(tx, `experiments:${row.networkId}`);
}

export async function changeExperiment(
  tx: Tx,
  { networkId, id, version }: Experiment,
  change: Partial<Experiment>,
): Promise<void> {
  await tx
    .update(experiment)
    .set({ ...change, version: version + 1 })
    .where(isIt({ networkId, experimentId: id }));
  await changed(tx, `experiments:${networkId}`);
}

/** What was tried stays, without whoever tried it. */
export async function forgetTrier(tx: Tx, personId: string): Promise<void> {
  await tx.update(experiment).set({ ownerId: null }).where(eq(experiment.ownerId, personId));
  await tx.update(experiment).set({ madeBy: null }).where(eq(experiment.madeBy, personId));
  await tx.update(experiment).set({ evaluatedBy: null }).where(eq(experiment.evaluatedBy, personId));
}

/** For whoever asks what is known of them. */
export async function triedByPerson(db: Db, personId: string) {
  const { name, startsOn, endsOn, standing } = experiment;
  return {
    experiments: await db
      .select({ name, startsOn, endsOn, standing })
      .from(experiment)
      .where(eq(experiment.ownerId, personId)),
  };
}
