import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { readSource } from '../../jobs.ts';
import { changeSource, removeSource, sourceHeld } from '../../store/feeds/sources.ts';

/** It is not read any more; its dates stay as they were when it was read last. */
export function pauseSource(db: Db, { networkId }: Member, sourceId: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const source = orMissing(await sourceHeld(tx, { networkId, sourceId }));
    await changeSource(tx, source, { pausedAt: source.pausedAt ?? now });
  });
}

/** Read again at once, whether it was paused or not. */
export function resumeSource(db: Db, { networkId }: Member, sourceId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const source = orMissing(await sourceHeld(tx, { networkId, sourceId }));
    await changeSource(tx, source, { pausedAt: null, etag: null });
    await later(tx, readSource, { networkId, sourceId });
  });
}

/** Its coming dates leave with it. What a file held and nobody took is gone as well. */
export function dropSource(db: Db, { networkId }: Member, sourceId: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const source = orMissing(await sourceHeld(tx, { networkId, sourceId }));
    await removeSource(tx, source, now);
    await changed(tx, `calendar:${networkId}`);
  });
}
