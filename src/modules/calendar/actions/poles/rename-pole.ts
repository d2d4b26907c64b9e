import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { changePole, polesHeld } from '../../store/events/poles.ts';

type Renaming = { poleId: string; version: number; name: Written };

/** Dates that have it are called so from now on. stale: somebody else changed it; nothing is overwritten. */
export function renamePole(
  db: Db,
  { networkId }: Member,
  { poleId, version, name }: Renaming,
): Promise<'saved' | 'stale'> {
  return inTransaction(db, async (tx) => {
    const pole = orMissing((await polesHeld(tx, networkId)).find(({ id }) => id === poleId));
    if (pole.version !== version) return 'stale';
    await changePole(tx, { networkId, id: poleId }, { name, version: version + 1 });
    await changed(tx, `calendar:${networkId}`);
    return 'saved';
  });
}
