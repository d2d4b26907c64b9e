import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { keepChange } from '../store/changes.ts';
import { markSpaceClosed, spaceToChange } from '../store/space.ts';

export function reopenSpace(db: Db, { networkId, personId }: Member, spaceId: string, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const { closedAt } = orMissing(await spaceToChange(tx, { networkId, spaceId }));
    if (!closedAt) return;
    await markSpaceClosed(tx, { networkId, spaceId }, null);
    await keepChange(
      tx,
      { networkId, thingId: spaceId },
      { before: { closedAt: closedAt.toISOString() }, by: personId, now },
    );
  });
}
