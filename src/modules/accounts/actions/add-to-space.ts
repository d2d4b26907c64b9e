import { spaceOf } from '#modules/networks';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { memberOf } from '../store/member.ts';
import { letIn, letOut, takeRequestBack } from '../store/space-people.ts';

type Who = { spaceId: string; personId: string };

/** A coordinator adds somebody of the network, whatever the door says; what they had asked is answered by it. */
export const addToSpace = (
  db: Db,
  { networkId, personId: by }: Member,
  { spaceId, personId }: Who,
  now: Date,
): Promise<{ name: string }> =>
  inTransaction(db, async (tx) => {
    const { closedAt } = orMissing(await spaceOf(tx, { networkId, spaceId }));
    orMissing(closedAt ? null : true);
    const { name } = orMissing(await memberOf(tx, { networkId, personId, now }));
    await letIn(tx, { networkId, spaceId, personId }, { by, now });
    await takeRequestBack(tx, { networkId, spaceId, personId }, now);
    return { name };
  });

export const removeFromSpace = (db: Db, { networkId }: Member, { spaceId, personId }: Who): Promise<void> =>
  inTransaction(db, (tx) => letOut(tx, { networkId, spaceId, personId }));
