import { and, asc, desc, eq, inArray, lte, sql } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import { commitment } from '../tables.ts';

export type CommitmentRow = typeof commitment.$inferSelect;
export type Which = { networkId: string; commitmentId: string };

const isIt = ({ networkId, commitmentId }: Which) =>
  and(eq(commitment.networkId, networkId), eq(commitment.id, commitmentId));

export async function commitmentOf(db: Db, which: Which): Promise<CommitmentRow | null> {
  if (!isId(which.commitmentId)) return null;
  const [found] = await db.select().from(commitment).where(isIt(which));
  return found ?? null;
}

/** Held until the transaction ends, so that two answers do not write over each other. */
export async function commitmentHeld(db: Db, which: Which): Promise<CommitmentRow | null> {
  if (!isId(which.commitmentId)) return null;
  const [held] = await db.select().from(commitment).where(isIt(which)).for('update');
  return held ?? null;
}

export const commitmentsByIds = (db: Db, networkId: string, ids: string[]): Promise<CommitmentRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(commitment)
        .where(and(eq(commitment.networkId, networkId), inArray(commitment.id, ids)))
        .orderBy(asc(commitment.dueOn), asc(commitment.id));

/** What came of these statements: intentions included. */
export const commitmentsFrom = (db: Db, networkId: string, statementIds: string[]): Promise<CommitmentRow[]> =>
  statementIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(commitment)
        .where(and(eq(commitment.networkId, networkId), inArray(commitment.statementId, statementIds)))
        .orderBy(asc(commitment.madeAt), asc(commitment.id));

/** Everything that was promised at an event, and what was only meant. */
export const commitmentsAt = (db: Db, networkId: string, eventId: string): Promise<CommitmentRow[]> =>
  db
    .select()
    .from(commitment)
    .where(and(eq(commitment.networkId, networkId), eq(commitment.eventId, eventId)))
    .orderBy(asc(commitment.madeAt), asc(commitment.id));

/** For the home: what still runs, the nearest date first, then what ended last. */
export const commitmentsOfOrganisation = (
  db: Db,
  { networkId, organisationId }: { networkId: string; organisationId: string },
): Promise<CommitmentRow[]> =>
  db
    .select()
    .from(commitment)
    .where(
      and(
        eq(commitment.networkId, networkId),
        eq(commitment.organisationId, organisationId),
        sql`${commitment.standing} <> 'intention'`,
      ),
    )
    .orderBy(sql`${commitment.standing} <> 'open'`, asc(commitment.dueOn), desc(commitment.endedAt))
    .limit(200);

/** Promises made at one of these events that still run and are due by then. */
export const promisesDue = (
  db: Db,
  { networkId, eventIds, dueBy }: { networkId: string; eventIds: readonly string[]; dueBy: string },
): Promise<CommitmentRow[]> =>
  eventIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(commitment)
        .where(
          and(
            eq(commitment.networkId, networkId),
            inArray(commitment.eventId, [...eventIds]),
            eq(commitment.standing, 'open'),
            lte(commitment.dueOn, dueBy),
          ),
        )
        .orderBy(asc(commitment.dueOn), asc(commitment.id));
