import { say } from '#modules/statements';
import { type Db, inTransaction, newId } from '#platform/db';
import { Missing } from '#platform/missing';
import { blockOf, markSaid } from '../../store/minutes/blocks.ts';
import { minutesHeld, type Which } from '../../store/minutes/minutes.ts';
import { sayingOf, subjectOf } from './approve-within.ts';

/**
 * Said for good before the minutes are approved, so that a promise can point to it at once; approved ones were said
 * already. Asked for twice, it is said once. Returns the statement.
 */
export function sayBlock(db: Db, which: Which, blockId: string, now: Date): Promise<string> {
  return inTransaction(db, async (tx) => {
    await minutesHeld(tx, which);
    const block = await blockOf(tx, which, blockId);
    if (!block || block.removedAt) throw new Missing();
    if (block.statementId) return block.statementId;
    const id = newId();
    await say(tx, { ...sayingOf(block, id), subject: subjectOf(block), now });
    await markSaid(tx, which, blockId, id);
    return id;
  });
}
