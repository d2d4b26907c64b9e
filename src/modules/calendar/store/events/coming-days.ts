import { and, asc, eq, gte, isNull, lt } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { event } from '../../tables/index.ts';
import { type EventFacts, isNoTemplate } from './events.ts';

export type ComingDay = Pick<EventFacts, 'id' | 'title' | 'startsAt'>;

/** Network days that begin between two moments and take place, the next one first. */
export function comingDays(
  db: Db,
  { networkId, from, until }: { networkId: string; from: Date; until: Date },
  most: number,
): Promise<ComingDay[]> {
  return db
    .select({ id: event.id, title: event.title, startsAt: event.startsAt })
    .from(event)
    .where(
      and(
        eq(event.networkId, networkId),
        eq(event.kind, 'day'),
        isNoTemplate,
        isNull(event.cancelledAt),
        gte(event.startsAt, from),
        lt(event.startsAt, until),
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(most);
}
