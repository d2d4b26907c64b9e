import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { neighbourOf } from '../../rules/asked/order.ts';
import { changePole, polesHeld } from '../../store/events/poles.ts';

type Moving = { poleId: string; to: 'up' | 'down' };

/** Up or down among those that are offered; at an end, or when it is retired, nothing happens. */
export function movePole(db: Db, { networkId }: Member, { poleId, to }: Moving): Promise<void> {
  return inTransaction(db, async (tx) => {
    const poles = await polesHeld(tx, networkId);
    const one = orMissing(poles.find(({ id }) => id === poleId));
    const offered = poles.filter(({ retiredAt }) => retiredAt === null);
    const other = neighbourOf(offered, poleId, to);
    if (!other) return;
    await changePole(tx, { networkId, id: one.id }, { position: other.position });
    await changePole(tx, { networkId, id: other.id }, { position: one.position });
  });
}
