import type { Db } from '#platform/db';
import { beforeAfterStep, moved } from '../../rules/minutes/order.ts';
import { blocksOf, saveMoves } from '../../store/minutes/blocks.ts';
import type { Which } from '../../store/minutes/minutes.ts';
import { blockThere, type Closed, type Writing, whileDraft } from './on-blocks.ts';

/** A step within its point, or to another point (`before` null: to its end). */
export type Move = 'up' | 'down' | { agendaItemId: string | null; before: string | null };

/** Where it stands says nothing about its words: whoever writes in it meanwhile is not disturbed. */
export function moveBlock(
  db: Db,
  which: Which,
  { blockId, move }: { blockId: string; move: Move },
  { by, now }: Writing,
): Promise<{ outcome: 'moved' } | Closed> {
  return whileDraft(db, which, { by, now }, async (tx) => {
    const { agendaItemId } = await blockThere(tx, which, blockId);
    const blocks = await blocksOf(tx, which);
    const before = typeof move === 'string' ? beforeAfterStep(blocks, blockId, move) : move.before;
    const to = typeof move === 'string' ? agendaItemId : move.agendaItemId;
    if (before !== undefined) await saveMoves(tx, which, moved(blocks, { id: blockId, agendaItemId: to, before }));
    return { outcome: 'moved' };
  });
}
