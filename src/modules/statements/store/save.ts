import { and, eq } from 'drizzle-orm';
import { newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Subject } from '#platform/subject';
import type { Written } from '#platform/texts';
import type { StatementKind } from '../rules/kinds.ts';
import { outcome, statement } from '../tables.ts';

export type Saying = {
  /** Made on the device that said it, where it may be offline. */
  id?: string;
  subject: Subject;
  kind: StatementKind;
  said: Written;
  personId: string | null;
  name: string | null;
  organisationId: string | null;
  now: Date;
};

/** In the transaction of whoever's act makes somebody speak. Pages that show the subject hear of it. */
export async function say(tx: Tx, { id = newId(), subject, personId, now, ...what }: Saying): Promise<string> {
  await tx.insert(statement).values({
    networkId: subject.networkId,
    id,
    subjectKind: subject.kind,
    subjectId: subject.id,
    saidBy: personId,
    saidAt: now,
    ...what,
  });
  await changed(tx, `statements:${subject.networkId}`);
  await changed(tx, `${subject.kind}:${subject.id}`);
  return id;
}

/** Other words for the same statement, by whoever said it; about what it was said stays. */
export async function correctStatement(
  tx: Tx,
  { networkId, statementId }: { networkId: string; statementId: string },
  corrected: { kind: StatementKind; said: Written; name: string | null },
): Promise<void> {
  const same = and(eq(statement.networkId, networkId), eq(statement.id, statementId));
  await tx.update(statement).set(corrected).where(same);
  await changed(tx, `statements:${networkId}`);
}

/** Many at once about one thing, by whoever's act makes them heard: one notice for all. */
export async function sayAll(
  tx: Tx,
  subject: Subject,
  all: readonly Omit<Saying, 'subject' | 'now'>[],
  now: Date,
): Promise<void> {
  if (all.length === 0) return;
  const about = { networkId: subject.networkId, subjectKind: subject.kind, subjectId: subject.id, saidAt: now };
  await tx
    .insert(statement)
    .values(all.map(({ id = newId(), personId, ...what }) => ({ id, saidBy: personId, ...what, ...about })));
  await changed(tx, `statements:${subject.networkId}`);
  await changed(tx, `${subject.kind}:${subject.id}`);
}

export async function saveOutcome(
  tx: Tx,
  given: { networkId: string; statementId: string; told: Written; toldBy: string | null; toldAt: Date },
): Promise<string> {
  const id = newId();
  await tx.insert(outcome).values({ id, ...given });
  await changed(tx, `statements:${given.networkId}`);
  return id;
}

/** `withdrawnBy` null: whoever said it took it back from the phone they said it on. */
type Withdrawal = { withdrawnAt: Date; withdrawnBy: string | null } | { withdrawnAt: null; withdrawnBy: null };

export async function saveWithdrawal(
  tx: Tx,
  { networkId, statementId }: { networkId: string; statementId: string },
  withdrawal: Withdrawal,
): Promise<void> {
  const same = and(eq(statement.networkId, networkId), eq(statement.id, statementId));
  await tx.update(statement).set(withdrawal).where(same);
  await changed(tx, `statements:${networkId}`);
}

export async function saveOutcomeWithdrawal(
  tx: Tx,
  { networkId, outcomeId }: { networkId: string; outcomeId: string },
  withdrawnAt: Date | null,
): Promise<void> {
  await tx
    .update(outcome)
    .set({ withdrawnAt })
    .where(and(eq(outcome.networkId, networkId), eq(outcome.id, outcomeId)));
  await changed(tx, `statements:${networkId}`);
}
