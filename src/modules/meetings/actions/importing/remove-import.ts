import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { readImport } from '../../jobs.ts';
import { changeImport, importHeld } from '../../store/importing/imports.ts';

/** What became a meeting is not removed from here. */
export function removeImport(db: Db, { networkId, personId }: Member, importId: string, now: Date): Promise<boolean> {
  const which = { networkId, importId };
  return inTransaction(db, async (tx) => {
    const { state } = orMissing(await importHeld(tx, which));
    if (state === 'saved' || state === 'removed') return false;
    await changeImport(tx, which, { state: 'removed', decidedBy: personId, decidedAt: now });
    return true;
  });
}

/** Stands again where it stood; what was not read yet is read now. */
export function returnImport(db: Db, { networkId, personId }: Member, importId: string, now: Date): Promise<void> {
  const which = { networkId, importId };
  return inTransaction(db, async (tx) => {
    const held = orMissing(await importHeld(tx, which));
    if (held.state !== 'removed') return;
    const state = held.understood ? 'toReview' : held.reason ? 'failed' : 'reading';
    await changeImport(tx, which, { state, decidedBy: personId, decidedAt: now });
    if (state === 'reading') await later(tx, readImport, which);
  });
}
