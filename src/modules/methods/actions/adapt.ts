import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import type { CopyContent } from '../rules/copy.ts';
import { changeCopy, copyHeld, saveFirstCopy } from '../store/copies.ts';

export type AdaptDecision = 'adapted' | 'stale';

/** `version`: of the copy the person has seen; 0: there was none yet. */
type Adapting = { methodId: string; version: number; content: CopyContent };

/** The network does a method in its own way from now on. */
export function adapt(
  db: Db,
  { networkId, personId }: Member,
  { methodId, version, content }: Adapting,
  now: Date,
): Promise<AdaptDecision> {
  const which = { networkId, methodId };
  const written = { content, changedBy: personId, changedAt: now };
  return inTransaction(db, async (tx) => {
    const held = await copyHeld(tx, which);
    if ((held?.version ?? 0) !== version) return 'stale';
    if (!held) return (await saveFirstCopy(tx, which, written)) ? 'adapted' : 'stale';
    await changeCopy(tx, held, { ...written, removedAt: null, removedBy: null });
    return 'adapted';
  });
}
