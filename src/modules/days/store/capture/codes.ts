import { and, asc, eq, isNull } from 'drizzle-orm';
import { codeAsTyped, freshCodes } from '#modules/calendar';
import { type Db, newId, type Tx } from '#platform/db';
import { tableCode } from '../../tables/index.ts';
import type { Which } from '../day.ts';

export type TableCode = Pick<typeof tableCode.$inferSelect, 'id' | 'index' | 'code'>;

const inUse = ({ networkId, eventId }: Which) =>
  and(eq(tableCode.networkId, networkId), eq(tableCode.eventId, eventId), isNull(tableCode.revokedAt));

/** In the order of the tables. */
export const tableCodesOf = (db: Db, which: Which): Promise<TableCode[]> =>
  db
    .select({ id: tableCode.id, index: tableCode.index, code: tableCode.code })
    .from(tableCode)
    .where(inUse(which))
    .orderBy(asc(tableCode.index));

/** Which table it opens, however it was typed. Callers limit how often one may ask. */
export async function tableByCode(db: Db, typed: string): Promise<(Which & { index: number; code: string }) | null> {
  const code = codeAsTyped(typed);
  if (!code) return null;
  const { networkId, eventId, index } = tableCode;
  const [found] = await db
    .select({ networkId, eventId, index, code: tableCode.code })
    .from(tableCode)
    .where(and(eq(tableCode.code, code), isNull(tableCode.revokedAt)));
  return found ?? null;
}

type Authored = { by: string; now: Date };

/** A code for each of these tables that has none. */
export async function saveTableCodes(
  tx: Tx,
  which: Which,
  indexes: readonly number[],
  { by, now }: Authored,
): Promise<void> {
  const missing = new Set(indexes);
  for (const { index } of await tableCodesOf(tx, which)) missing.delete(index);
  // A code that is somebody’s already is not inserted; the next draw finds another one.
  for (let tries = 0; missing.size > 0 && tries < 20; tries++) {
    const codes = freshCodes(missing.size);
    const rows = [...missing].map((index, at) => ({
      networkId: which.networkId,
      eventId: which.eventId,
      id: newId(),
      index,
      code: codes[at] ?? '',
      madeAt: now,
      madeBy: by,
    }));
    const saved = await tx.insert(tableCode).values(rows).onConflictDoNothing().returning({ index: tableCode.index });
    for (const { index } of saved) missing.delete(index);
  }
}

/** false: it was revoked already. */
export async function revokeTableCode(
  tx: Tx,
  { networkId, eventId }: Which,
  codeId: string,
  { by, now }: Authored,
): Promise<boolean> {
  const revoked = await tx
    .update(tableCode)
    .set({ revokedAt: now, revokedBy: by })
    .where(and(inUse({ networkId, eventId }), eq(tableCode.id, codeId)))
    .returning({ id: tableCode.id });
  return revoked.length > 0;
}
