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

type Placed = { id: string; agendaItemId: string | null; position: number; content: BlockContent };

/** The database takes so many values in one statement. */
const AT_ONCE = 500;

/** Several, where they are said to stand. */
export async function saveBlocks(
  tx: Tx,
  which: Which,
  blocks: readonly Placed[],
  { by, now }: Authored,
): Promise<void> {
  const written = { writtenBy: by, writtenAt: now, version: 1 };
  for (let at = 0; at < blocks.length; at += AT_ONCE)
    await tx
      .insert(minutesBlock)
      .values(
        blocks
          .slice(at, at + AT_ONCE)
          .map(({ content, ...placed }) => ({ ...which, ...placed, ...content, ...written })),
      );
}

/** Those of these numbers that were removed: they may come back. */
export async function blocksRemovedAmong(db: Db, which: Which, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { id } = minutesBlock;
  const rows = await db
    .select({ id })
    .from(minutesBlock)
    .where(and(ofMinutes(which), inArray(id, [...ids])));
  return new Set(rows.map((row) => row.id));
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

/** All of them in one statement: a text of fifty pages is pasted in one go. */
export async function saveMoves(tx: Tx, { networkId, eventId }: Which, moves: readonly Moved[]): Promise<void> {
  if (moves.length === 0) return;
  const of = <Value>(one: (moved: Moved) => Value) => sql.param(moves.map(one));
  await tx.execute(sql`
    update ${minutesBlock} set agenda_item_id = moved.item, position = moved.place
    from unnest(${of(({ id }) => id)}::uuid[], ${of(({ agendaItemId }) => agendaItemId)}::uuid[],
      ${of(({ position }) => position)}::int[]) as moved(id, item, place)
    where ${minutesBlock.networkId} = ${networkId} and ${minutesBlock.eventId} = ${eventId}
      and ${minutesBlock.id} = moved.id`);
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
