import { type Db, inTransaction, type Tx } from '#platform/db';
import { Missing } from '#platform/missing';
import { textFollows } from '../../store/live/follow-rows.ts';
import { type Block, blockOf } from '../../store/minutes/blocks.ts';
import { changeMinutes, minutesBegun, type Which } from '../../store/minutes/minutes.ts';

export type Writing = { by: string | null; now: Date };

/** They were sent to be approved, or are approved: nothing is written in them any more. */
export type Closed = { outcome: 'closed' };

/** One after the other, and only while they are a draft. */
export function whileDraft<Result>(
  db: Db,
  which: Which,
  { by, now }: Writing,
  act: (tx: Tx) => Promise<Result>,
): Promise<Result | Closed> {
  return inTransaction(db, async (tx) => {
    const { state } = await minutesBegun(tx, which, now);
    if (state !== 'draft') return { outcome: 'closed' };
    const result = await act(tx);
    await changeMinutes(tx, which);
    await textFollows(tx, which, { by, now });
    return result;
  });
}

export async function blockThere(tx: Tx, which: Which, blockId: string): Promise<Block> {
  const block = await blockOf(tx, which, blockId);
  if (!block || block.removedAt) throw new Missing();
  return block;
}
