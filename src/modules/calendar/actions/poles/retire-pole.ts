import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { lastPosition } from '../../rules/asked/order.ts';
import { changePole, type Pole, polesHeld } from '../../store/events/poles.ts';

/** Offered no more; dates that have it keep it, and are still found by it. Returns it as it was. */
export function retirePole(db: Db, { networkId, personId }: Member, poleId: string, now: Date): Promise<Pole> {
  return inTransaction(db, async (tx) => {
    const pole = orMissing((await polesHeld(tx, networkId)).find(({ id }) => id === poleId));
    if (pole.retiredAt) return pole;
    const retired = { retiredAt: now, retiredBy: personId, version: pole.version + 1 };
    await changePole(tx, { networkId, id: poleId }, retired);
    return pole;
  });
}

/** Offered again, after the others. */
export function offerPoleAgain(db: Db, { networkId }: Member, poleId: string): Promise<void> {
  return inTransaction(db, async (tx) => {
    const poles = await polesHeld(tx, networkId);
    const pole = orMissing(poles.find(({ id }) => id === poleId));
    if (!pole.retiredAt) return;
    const again = { retiredAt: null, retiredBy: null, version: pole.version + 1, position: lastPosition(poles) + 1 };
    await changePole(tx, { networkId, id: poleId }, again);
  });
}
