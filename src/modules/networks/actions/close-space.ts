import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { keepChange } from '../store/changes.ts';
import { markSpaceClosed, type Space, spaceToChange } from '../store/space.ts';

/** Nothing is lost: what was said there stays readable, and the space can be opened again. */
export function closeSpace(db: Db, { networkId, personId }: Member, spaceId: string, now: Date): Promise<Space> {
  return inTransaction(db, async (tx) => {
    const space = orMissing(await spaceToChange(tx, { networkId, spaceId }));
    if (space.closedAt) return space;
    await markSpaceClosed(tx, { networkId, spaceId }, { by: personId, now });
    await keepChange(tx, { networkId, thingId: spaceId }, { before: { closedAt: null }, by: personId, now });
    return space;
  });
}
