import { type Db, inTransaction, newId } from '#platform/db';
import type { Member } from '#platform/member';
import { answerOnce } from '#platform/web';
import type { CopyContent } from '../rules/copy.ts';
import { saveFirstCopy } from '../store/copies.ts';

type Making = {
  content: CopyContent;
  /** The request as its device named it: sent twice it is one method. */
  once: { key: string; scope: string; locationOf: (methodId: string) => string } | null;
};

/** A network writes down a way of working that is its own. */
export function make(db: Db, { networkId, personId }: Member, { content, once }: Making, now: Date): Promise<string> {
  return inTransaction(db, async (tx) => {
    const methodId = newId();
    await saveFirstCopy(tx, { networkId, methodId }, { content, changedBy: personId, changedAt: now });
    if (once) await answerOnce(tx, once.key, once.scope, once.locationOf(methodId), now);
    return methodId;
  });
}
