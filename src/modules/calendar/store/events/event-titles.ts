import { and, eq, inArray } from 'drizzle-orm';
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
