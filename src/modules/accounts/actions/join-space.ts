import { spaceOf } from '#modules/networks';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { dayOf } from '../rules/days.ts';
import { type Door, doorOf } from '../rules/join-space.ts';
import { letIn, standingOf } from '../store/space-people.ts';

/** Walks into an open space. Any other door answers what it says. */
export function joinSpace(db: Db, { networkId, personId }: Member, spaceId: string, now: Date): Promise<Door> {
  return inTransaction(db, async (tx) => {
    const { access, closedAt, joinUntilOn } = orMissing(await spaceOf(tx, { networkId, spaceId }));
    const who = { networkId, spaceId, personId };
    const door = doorOf({ access, joinUntilOn, isClosed: closedAt !== null }, await standingOf(tx, who), dayOf(now));
    if (door.door === 'join') await letIn(tx, who, { by: personId, now });
    return door;
  });
}
