import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { event } from '../../tables/index.ts';
import { isNoTemplate } from './events.ts';

type Asked = { networkId: string; spaceId: string | null; after: Date };

/** The next meeting of a space, or of the whole network, that takes place; a date nobody knows yet is none. */
export async function comingMeeting(db: Db, { networkId, spaceId, after }: Asked): Promise<string | null> {
  const [found] = await db
    .select({ id: event.id })
    .from(event)
    .where(
      and(
        eq(event.networkId, networkId),
        eq(event.kind, 'meeting'),
        isNoTemplate,
        spaceId ? eq(event.spaceId, spaceId) : isNull(event.spaceId),
        isNull(event.cancelledAt),
        isNull(event.sourceId),
        gt(event.startsAt, after),
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(1);
  return found?.id ?? null;
}
