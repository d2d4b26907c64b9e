import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { takeAgendaPoint } from '../store/agenda.ts';

/** It stands on an agenda now, or is given back (`taken: false`). */
export function takePoint(
  db: Db,
  { networkId, personId }: Member,
  { pointId, taken }: { pointId: string; taken: boolean },
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const found = await takeAgendaPoint(tx, { networkId, pointId }, taken ? { by: personId, now } : null);
    orMissing(found ? pointId : null);
  });
}
