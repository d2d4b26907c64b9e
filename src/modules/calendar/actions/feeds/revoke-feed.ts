import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { removeFeed } from '../../store/feeds/feeds.ts';

/** From now on the address opens nothing. Programs that had it keep what they read, and learn nothing new. */
export const revokeFeed = (db: Db, member: Member, feedId: string): Promise<boolean> =>
  inTransaction(db, (tx) => removeFeed(tx, member, feedId));
