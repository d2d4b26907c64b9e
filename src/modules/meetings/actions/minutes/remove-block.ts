import type { Db } from '#platform/db';
import { orMissing } from '#platform/missing';
import { blockOf, markBlockRemoved } from '../../store/minutes/blocks.ts';
import type { Which } from '../../store/minutes/minutes.ts';
import { type Closed, type Writing, whileDraft } from './on-blocks.ts';

/** Taken out of the minutes, or put back where it stood (`removed: false`). A second click changes nothing. */
export function removeBlock(
  db: Db,
  which: Which,
  { blockId, removed }: { blockId: string; removed: boolean },
  { by, now }: Writing,
): Promise<{ outcome: 'removed' | 'returned' } | Closed> {
  return whileDraft(db, which, { by, now }, async (tx) => {
    const block = orMissing(await blockOf(tx, which, blockId));
    if ((block.removedAt !== null) !== removed)
      await markBlockRemoved(tx, which, blockId, removed ? { by, now } : null);
    return { outcome: removed ? 'removed' : 'returned' };
  });
}
