import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { letOut, takeRequestBack } from '../store/space-people.ts';

/** Out of the space, or out of the queue at its door. */
export const leaveSpace = (db: Db, { networkId, personId }: Member, spaceId: string, now: Date): Promise<void> =>
  inTransaction(db, async (tx) => {
    await letOut(tx, { networkId, spaceId, personId });
    await takeRequestBack(tx, { networkId, spaceId, personId }, now);
  });
