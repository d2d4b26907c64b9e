import { eq } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { outcome, statement } from '../tables.ts';

/** What was said stays, without whoever said it. */
export async function forgetSpeaker(tx: Tx, personId: string): Promise<void> {
  await tx.update(statement).set({ saidBy: null, name: null }).where(eq(statement.saidBy, personId));
  await tx.update(statement).set({ withdrawnBy: null }).where(eq(statement.withdrawnBy, personId));
  await tx.update(outcome).set({ toldBy: null }).where(eq(outcome.toldBy, personId));
}

/** For whoever asks what is known of them. */
export async function saidByPerson(db: Db, personId: string) {
  const statements = await db
    .select({ said: statement.said, saidAt: statement.saidAt })
    .from(statement)
    .where(eq(statement.saidBy, personId));
  const outcomes = await db
    .select({ told: outcome.told, toldAt: outcome.toldAt })
    .from(outcome)
    .where(eq(outcome.toldBy, personId));
  return { statements, outcomes };
}
