import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import type { FeedOf } from '../../rules/feeds/feeds.ts';
import { feed } from '../../tables/index.ts';

export type Feed = Pick<typeof feed.$inferSelect, 'id' | 'of' | 'ofId' | 'madeBy' | 'madeAt'>;
type Of = { of: FeedOf; ofId: string | null };
type Whose = { networkId: string; personId: string };

const { id, of, ofId, madeBy, madeAt } = feed;
const asked = { id, of, ofId, madeBy, madeAt };
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');
const theirs = ({ networkId, personId }: Whose) => and(eq(feed.networkId, networkId), eq(madeBy, personId));

export const feedsOf = (db: Db, whose: Whose): Promise<Feed[]> =>
  db.select(asked).from(feed).where(theirs(whose)).orderBy(asc(madeAt), asc(id));

/** What this secret opens, in this network. null: nothing, or not any more. */
export async function feedBySecret(db: Db, networkId: string, secret: string): Promise<Feed | null> {
  const [found] = await db
    .select(asked)
    .from(feed)
    .where(and(eq(feed.networkId, networkId), eq(feed.secretHash, hashOf(secret))));
  return found ?? null;
}

/** Only the hash is kept: who loses the address makes another. */
export async function saveFeed(
  tx: Tx,
  { networkId, personId }: Whose,
  { secret, now, ...what }: Of & { secret: string; now: Date },
): Promise<void> {
  const made = { madeBy: personId, madeAt: now, secretHash: hashOf(secret) };
  await tx.insert(feed).values({ networkId, id: newId(), ...what, ...made });
}

/** false: it was not theirs, or is gone already. */
export async function removeFeed(tx: Tx, whose: Whose, feedId: string): Promise<boolean> {
  if (!isId(feedId)) return false;
  const gone = await tx
    .delete(feed)
    .where(and(theirs(whose), eq(id, feedId)))
    .returning({ id });
  return gone.length > 0;
}
