import { correctStatement } from '#modules/statements';
import type { Db } from '#platform/db';
import { type BlockContent, contentOfKind } from '../../rules/minutes/block.ts';
import { type Block, saveBlockChange } from '../../store/minutes/blocks.ts';
import type { Which } from '../../store/minutes/minutes.ts';
import { blockThere, type Closed, type Writing, whileDraft } from './on-blocks.ts';

type Changing = { blockId: string; version: number; content: BlockContent };

/** stale: somebody wrote in it since it was shown; what stands there now comes back, and nothing is overwritten. */
export function changeBlock(
  db: Db,
  which: Which,
  { blockId, version, content: given }: Changing,
  { by, now }: Writing,
): Promise<{ outcome: 'changed' } | { outcome: 'stale'; current: Block } | Closed> {
  return whileDraft(db, which, { by, now }, async (tx) => {
    const current = await blockThere(tx, which, blockId);
    if (current.version !== version) return { outcome: 'stale', current };
    const content = contentOfKind(given);
    await saveBlockChange(tx, which, { id: blockId, content }, { by, now });
    // What was promised because of it goes on pointing to the words as they are now.
    const { statementId } = current;
    const kind = content.kind === 'text' ? 'remark' : content.kind;
    if (statementId)
      await correctStatement(
        tx,
        { networkId: which.networkId, statementId },
        { kind, said: content.words, name: null },
      );
    return { outcome: 'changed' };
  });
}
