import { and, asc, eq, isNull } from 'drizzle-orm';
import { codeAsTyped, freshCodes } from '#modules/calendar';
import { type Db, newId, type Tx } from '#platform/db';
import { withTheirOwnWord } from '../../rules/capture/spoken-codes.ts';
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

/** So many draws look for a word that no other table has. */
const WITH_OWN_WORD = 12;
const DRAWN_FOR_EACH = 3;

/** A code for each of these tables that has none. */
export async function saveTableCodes(
  tx: Tx,
  which: Which,
  indexes: readonly number[],
  { by, now }: Authored,
): Promise<void> {
  const missing = new Set(indexes);
  const known = (await tableCodesOf(tx, which)).map(({ index, code }) => {
    missing.delete(index);
    return code;
  });
  // A code that is somebody’s already is not inserted; the next draw finds another one.
  for (let tries = 0; missing.size > 0 && tries < 20; tries++) {
    const drawn = freshCodes(missing.size * DRAWN_FOR_EACH);
    // In the largest halls there are more tables than words.
    const own = withTheirOwnWord(drawn, known);
    const codes = tries < WITH_OWN_WORD && own.length > 0 ? own : drawn;
    const rows = [...missing].slice(0, codes.length).map((index, at) => ({
      networkId: which.networkId,
      eventId: which.eventId,
      id: newId(),
      index,
      code: codes[at] ?? '',
      madeAt: now,
      madeBy: by,
    }));
    const saved = await tx
      .insert(tableCode)
      .values(rows)
      .onConflictDoNothing()
      .returning({ index: tableCode.index, code: tableCode.code });
    for (const { index, code } of saved) {
      missing.delete(index);
      known.push(code);
    }
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
