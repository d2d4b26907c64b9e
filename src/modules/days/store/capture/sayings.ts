import { and, eq, inArray, isNotNull, lt } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import type { Saying } from '../../rules/capture/saying.ts';
import { tableSaying } from '../../tables/index.ts';

export type TableSaying = typeof tableSaying.$inferSelect;
type WhichSaying = { networkId: string; statementId: string };

const isIt = ({ networkId, statementId }: WhichSaying) =>
  and(eq(tableSaying.networkId, networkId), eq(tableSaying.id, statementId));

/** Made if need be and held, so that two acts about the same words come one after the other. */
export async function heldSaying(
  tx: Tx,
  first: Pick<TableSaying, 'networkId' | 'id' | 'eventId' | 'groupId' | 'device' | 'writtenAt'>,
): Promise<TableSaying> {
  await tx
    .insert(tableSaying)
    .values({ ...first, wordsAct: null, thereAct: null, isThere: true })
    .onConflictDoNothing();
  const [held] = await tx
    .select()
    .from(tableSaying)
    .where(isIt({ networkId: first.networkId, statementId: first.id }))
    .for('update');
  if (!held) throw new Error('A saying that was just made is gone');
  return held;
}

export async function saveSaying(
  tx: Tx,
  which: WhichSaying,
  saying: Saying & { groupId?: string; writtenAt?: Date },
): Promise<void> {
  await tx.update(tableSaying).set(saying).where(isIt(which));
}

/** Of these statements, those that were said on this phone, and when. */
export async function saidOnDevice(
  db: Db,
  { networkId, device, ids }: { networkId: string; device: string | null; ids: readonly string[] },
): Promise<Map<string, Date>> {
  if (device === null || ids.length === 0) return new Map();
  const rows = await db
    .select({ id: tableSaying.id, writtenAt: tableSaying.writtenAt })
    .from(tableSaying)
    .where(
      and(eq(tableSaying.networkId, networkId), inArray(tableSaying.id, [...ids]), eq(tableSaying.device, device)),
    );
  return new Map(rows.map(({ id, writtenAt }) => [id, writtenAt]));
}

/** The phones that wrote before this moment can no longer be told from each other. */
export async function forgetDevicesBefore(tx: Tx, before: Date): Promise<void> {
  await tx
    .update(tableSaying)
    .set({ device: null })
    .where(and(lt(tableSaying.writtenAt, before), isNotNull(tableSaying.device)));
}
