import { type Db, inTransaction, type Tx } from '#platform/db';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { changeDecision, type Decision, decisionHeld, decisionOf } from '../../store/minutes/register.ts';

type Changing = { decisionId: string; seen: number; reviewOn: string | null; supersededById: string | null };

/**
 * When it is looked at again, and what came in its place. Its words stay those of the minutes. stale: somebody changed it
 * since it was shown.
 */
export function changeTheDecision(
  db: Db,
  { networkId, personId }: Member,
  { decisionId, seen, reviewOn, supersededById }: Changing,
  now: Date,
): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: Decision }> {
  return inTransaction(db, async (tx) => {
    const current = orMissing(await decisionHeld(tx, { networkId, decisionId }));
    if (current.version !== seen) return { outcome: 'stale', current };
    if (supersededById) await isNotInACircle(tx, current, supersededById);
    await changeDecision(tx, current, { reviewOn, supersededById, changedBy: personId, changedAt: now });
    return { outcome: 'changed' };
  });
}

/** Those that stand in each other's place, also by way of a third, would all be gone. */
async function isNotInACircle(tx: Tx, { networkId, id }: Decision, supersededById: string): Promise<void> {
  for (let next: string | null = supersededById; next !== null; ) {
    if (next === id) throw new Missing();
    next = orMissing(await decisionOf(tx, { networkId, decisionId: next })).supersededById;
  }
}

/** Looked at again, and it still holds: no day to look at it until somebody says one. Pressed twice, it is kept once. */
export function keepDecision(db: Db, { networkId, personId }: Member, decisionId: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const current = orMissing(await decisionHeld(tx, { networkId, decisionId }));
    if (current.reviewOn === null) return;
    await changeDecision(tx, current, { reviewOn: null, reviewedAt: now, changedBy: personId, changedAt: now });
  });
}
