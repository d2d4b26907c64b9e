import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { type SpaceInForm, saveSpace } from '../store/space.ts';

/** Returns the id of the new space. */
export const openSpace = (db: Db, { networkId, personId }: Member, opening: SpaceInForm, now: Date): Promise<string> =>
  inTransaction(db, (tx) => saveSpace(tx, { ...opening, networkId, by: personId, now }));
