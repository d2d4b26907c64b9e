import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import type { Written } from '#platform/texts';
import { answeredBefore, answerOnce } from '#platform/web';
import { lastPosition } from '../../rules/asked/order.ts';
import { polesHeld, savePole } from '../../store/events/poles.ts';

type Adding = { name: Written; once: { key: string; scope: string } | null; page: string };

/** At the end of the list. A request that is repeated adds one. */
export function addPole(db: Db, { networkId }: Member, { name, once, page }: Adding, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const poles = await polesHeld(tx, networkId);
    if (once && (await answeredBefore(tx, once.key, once.scope))) return;
    await savePole(tx, networkId, name, lastPosition(poles) + 1);
    if (once) await answerOnce(tx, once.key, once.scope, page, now);
    await changed(tx, `calendar:${networkId}`);
  });
}
