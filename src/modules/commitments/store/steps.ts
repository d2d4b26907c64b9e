import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import { commitmentStep } from '../tables.ts';
import type { Which } from './commitments.ts';
import type { StepRow } from './save.ts';

/** Oldest first: they read as a story. */
export const stepsOf = (db: Db, { networkId, commitmentId }: Which): Promise<StepRow[]> =>
  db
    .select()
    .from(commitmentStep)
    .where(and(eq(commitmentStep.networkId, networkId), eq(commitmentStep.commitmentId, commitmentId)))
    .orderBy(asc(commitmentStep.at), asc(commitmentStep.id));

/** What was said about it since somebody saw it. */
export const stepsSince = (db: Db, { networkId, commitmentId }: Which, seen: Date): Promise<StepRow[]> =>
  db
    .select()
    .from(commitmentStep)
    .where(
      and(
        eq(commitmentStep.networkId, networkId),
        eq(commitmentStep.commitmentId, commitmentId),
        gt(commitmentStep.at, seen),
      ),
    )
    .orderBy(asc(commitmentStep.at), asc(commitmentStep.id));

/** Of each, what was said last: why it moved, what helps, why it was given up. */
export async function lastWords(db: Db, networkId: string, ids: string[]): Promise<Map<string, StepRow[]>> {
  if (ids.length === 0) return new Map();
  const told = inArray(commitmentStep.kind, ['moved', 'goingOn', 'help', 'kept', 'notKept', 'givenUp']);
  const rows = await db
    .select()
    .from(commitmentStep)
    .where(and(eq(commitmentStep.networkId, networkId), inArray(commitmentStep.commitmentId, ids), told))
    .orderBy(sql`${commitmentStep.at} desc`, sql`${commitmentStep.id} desc`);
  return Map.groupBy(rows, ({ commitmentId }) => commitmentId);
}

export async function stepWithFile(db: Db, which: Which & { stepId: string }): Promise<StepRow | null> {
  if (!isId(which.stepId) || !isId(which.commitmentId)) return null;
  const [found] = await db
    .select()
    .from(commitmentStep)
    .where(
      and(
        eq(commitmentStep.networkId, which.networkId),
        eq(commitmentStep.commitmentId, which.commitmentId),
        eq(commitmentStep.id, which.stepId),
      ),
    );
  return found ?? null;
}
