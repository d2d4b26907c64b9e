import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { changeCopy, copyHeld } from '../store/copies.ts';

type Removing = { methodId: string; version: number };

/** The network does it as the library says again. What somebody has changed since the page was shown stays. */
export function removeCopy(
  db: Db,
  { networkId, personId }: Member,
  { methodId, version }: Removing,
  now: Date,
): Promise<'removed' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const held = await copyHeld(tx, { networkId, methodId });
    if (held?.removedAt) return 'removed';
    if (held?.version !== version) return 'stale';
    await changeCopy(tx, held, { removedAt: now, removedBy: personId });
    return 'removed';
  });
}

/** What was removed is in use again, as it was. A second click changes nothing. */
export function takeCopyBack(db: Db, { networkId }: Member, methodId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const held = await copyHeld(tx, { networkId, methodId });
    if (held?.removedAt) await changeCopy(tx, held, { removedAt: null, removedBy: null });
  });
}
