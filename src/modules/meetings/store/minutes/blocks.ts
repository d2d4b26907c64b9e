import { and, asc, eq, inArray, isNull, lt, max, ne, sql } from 'drizzle-orm';
import { type Db, isId, type Tx } from '#platform/db';
import type { BlockContent } from '../../rules/minutes/block.ts';
import type { Moved } from '../../rules/minutes/order.ts';
import { minutesBlock } from '../../tables/minutes.ts';
import type { Which } from './minutes.ts';

export type Block = typeof minutesBlock.$inferSelect;
type Authored = { by: string | null; now: Date };

const ofMinutes = ({ networkId, eventId }: Which) =>
  and(eq(minutesBlock.networkId, networkId), eq(minutesBlock.eventId, eventId));
const isIt = (which: Which, blockId: string) => and(ofMinutes(which), eq(minutesBlock.id, blockId));

/** Everything that was noted and stands, by place; `inOrder` puts it in the order of the agenda. */
export const blocksOf = (db: Db, which: Which): Promise<Block[]> =>
  isId(which.eventId)
    ? db
        .select()
        .from(minutesBlock)
        .where(and(ofMinutes(which), isNull(minutesBlock.removedAt)))
        .orderBy(asc(minutesBlock.position), asc(minutesBlock.id))
    : Promise.resolve([]);

/** Also one that was removed: it may be put back. */
export async function blockOf(db: Db, which: Which, blockId: string): Promise<Block | null> {
  if (!isId(blockId) || !isId(which.eventId)) return null;
  const [found] = await db.select().from(minutesBlock).where(isIt(which, blockId));
  return found ?? null;
}

/** Which of these numbers are those of pieces of other minutes of the network. */
export async function blocksElsewhere(db: Db, which: Which, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { networkId, eventId, id } = minutesBlock;
  const rows = await db
    .select({ id })
    .from(minutesBlock)
    .where(and(eq(networkId, which.networkId), inArray(id, [...ids]), ne(eventId, which.eventId)));
  return rows.map((row) => row.id);
}

/** At the end of its point. */
export async function saveBlock(
  tx: Tx,
  which: Which,
  { id, agendaItemId, content }: { id: string; agendaItemId: string | null; content: BlockContent },
  { by, now }: Authored,
): Promise<void> {
  const atPoint =
    agendaItemId === null ? isNull(minutesBlock.agendaItemId) : eq(minutesBlock.agendaItemId, agendaItemId);
  const [last] = await tx
    .select({ position: max(minutesBlock.position) })
    .from(minutesBlock)
    .where(and(ofMinutes(which), atPoint));
  const position = (last?.position ?? -1) + 1;
  const written = { writtenBy: by, writtenAt: now, version: 1 };
  await tx.insert(minutesBlock).values({ ...which, id, agendaItemId, position, ...content, ...written });
}

export async function saveBlockChange(
  tx: Tx,
  which: Which,
  { id, content }: { id: string; content: BlockContent },
  { by, now }: Authored,
): Promise<void> {
  await tx
    .update(minutesBlock)
    .set({ ...content, version: sql`${minutesBlock.version} + 1`, changedBy: by, changedAt: now })
    .where(isIt(which, id));
}

export async function saveMoves(tx: Tx, which: Which, moves: readonly Moved[]): Promise<void> {
  for (const { id, agendaItemId, position } of moves)
    await tx.update(minutesBlock).set({ agendaItemId, position }).where(isIt(which, id));
}

/** null puts it back where it stood. */
export async function markBlockRemoved(tx: Tx, which: Which, id: string, removed: Authored | null): Promise<void> {
  await tx
    .update(minutesBlock)
    .set({ removedAt: removed?.now ?? null, removedBy: removed?.by ?? null })
    .where(isIt(which, id));
}

/** It was said in the meeting: what is promised because of it points to that. */
export async function markSaid(tx: Tx, which: Which, id: string, statementId: string): Promise<void> {
  await tx.update(minutesBlock).set({ statementId }).where(isIt(which, id));
}

export async function forgetBlocksRemovedBefore(tx: Tx, day: Date): Promise<void> {
  await tx.delete(minutesBlock).where(lt(minutesBlock.removedAt, day));
}
