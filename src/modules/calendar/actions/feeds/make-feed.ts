import { randomBytes } from 'node:crypto';
import { spaceOf } from '#modules/networks';
import { type Db, inTransaction } from '#platform/db';
import type { Member } from '#platform/member';
import { type FeedOf, MOST_FEEDS } from '../../rules/feeds/feeds.ts';
import { feedsOf, saveFeed } from '../../store/feeds/feeds.ts';

/** tooMany: one of those they have has to go first. */
export type FeedDecision = { outcome: 'made'; secret: string } | { outcome: 'tooMany' | 'nothingThere' };

/** A secret address for one's own calendar program. It is told once, here. */
export function makeFeed(
  db: Db,
  member: Member,
  wish: { of: FeedOf; ofId: string | null },
  now: Date,
): Promise<FeedDecision> {
  const { networkId } = member;
  return inTransaction(db, async (tx) => {
    if ((await feedsOf(tx, member)).length >= MOST_FEEDS) return { outcome: 'tooMany' };
    const ofId =
      wish.of === 'person' ? member.personId : wish.of === 'organisation' ? member.organisationId : wish.ofId;
    const isThere = wish.of === 'space' ? ofId && (await spaceOf(tx, { networkId, spaceId: ofId })) : true;
    if (!isThere || (wish.of === 'organisation' && !ofId)) return { outcome: 'nothingThere' };
    const secret = randomBytes(32).toString('base64url');
    await saveFeed(tx, member, { of: wish.of, ofId: wish.of === 'network' ? null : ofId, secret, now });
    return { outcome: 'made', secret };
  });
}
