import { and, asc, count, eq, isNotNull, isNull } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import { amendment } from '../../tables/minutes.ts';
import type { Which } from './minutes.ts';

export type Amendment = typeof amendment.$inferSelect;

const ofMinutes = ({ networkId, eventId }: Which) =>
  and(eq(amendment.networkId, networkId), eq(amendment.eventId, eventId));

export const amendmentsOf = (db: Db, which: Which): Promise<Amendment[]> =>
  db.select().from(amendment).where(ofMinutes(which)).orderBy(asc(amendment.askedAt), asc(amendment.id));

export async function openAmendments(db: Db, which: Which): Promise<number> {
  const [counted] = await db
    .select({ open: count() })
    .from(amendment)
    .where(and(ofMinutes(which), isNull(amendment.settledAt), isNull(amendment.afterApproval)));
  return counted?.open ?? 0;
}

export async function amendmentHeld(tx: Tx, which: Which, amendmentId: string): Promise<Amendment | null> {
  if (!isId(amendmentId)) return null;
  const [held] = await tx
    .select()
    .from(amendment)
    .where(and(ofMinutes(which), eq(amendment.id, amendmentId)))
    .for('update');
  return held ?? null;
}

export async function saveAmendment(tx: Tx, given: typeof amendment.$inferInsert): Promise<void> {
  await tx.insert(amendment).values(given);
}

type Settling = Pick<Amendment, 'settled' | 'settledWords' | 'settledBy' | 'settledAt'>;

export async function settleAmendment(
  tx: Tx,
  { networkId, id }: Pick<Amendment, 'networkId' | 'id'>,
  settling: Settling,
): Promise<void> {
  await tx
    .update(amendment)
    .set(settling)
    .where(and(eq(amendment.networkId, networkId), eq(amendment.id, id)));
}

/** Asked for after approval, and on no agenda yet, in any network. */
export const waitingForAgenda = (db: Db): Promise<Amendment[]> =>
  db
    .select()
    .from(amendment)
    .where(and(isNotNull(amendment.afterApproval), isNull(amendment.settledAt)))
    .orderBy(asc(amendment.askedAt))
    .limit(500);
