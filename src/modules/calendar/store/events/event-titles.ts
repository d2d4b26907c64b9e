import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { event } from '../../tables/index.ts';
import { isNoTemplate } from './events.ts';

/** Titles of those events that exist and may be seen. */
export function eventTitles(
  db: Db,
  { networkId, ids, isMember }: { networkId: string; ids: string[]; isMember: boolean },
) {
  const visible = isMember ? undefined : eq(event.audience, 'public');
  return db
    .select({ id: event.id, title: event.title })
    .from(event)
    .where(and(eq(event.networkId, networkId), inArray(event.id, ids), isNoTemplate, visible));
}

/** When those events are, the latest first; what was cancelled did not take place. */
export function eventMoments(db: Db, { networkId, ids }: { networkId: string; ids: string[] }) {
  return db
    .select({ id: event.id, title: event.title, startsAt: event.startsAt })
    .from(event)
    .where(and(eq(event.networkId, networkId), inArray(event.id, ids), isNoTemplate, isNull(event.cancelledAt)))
    .orderBy(desc(event.startsAt), asc(event.id));
}
