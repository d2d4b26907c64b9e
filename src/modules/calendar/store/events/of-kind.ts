import { and, asc, eq, gte, inArray, lt } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { EventKind } from '../../rules/events/event.ts';
import { OPEN_TO_ALL } from '../../rules/places/quotas.ts';
import { event } from '../../tables/index.ts';
import { type EventFacts, isNoTemplate } from './events.ts';
import { type EventContent, saveEvent } from './save-event.ts';

/** These events, whatever became of them, the earliest first. */
export const eventsByIds = (
  db: Db,
  { networkId, ids }: { networkId: string; ids: readonly string[] },
): Promise<EventFacts[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(event)
        .where(and(eq(event.networkId, networkId), inArray(event.id, [...ids]), isNoTemplate))
        .orderBy(asc(event.startsAt), asc(event.id));

type OfKind = { networkId: string; kind: EventKind; from?: Date; before?: Date };

/** Those of one kind that begin in some time, the earliest first, also those that were cancelled. */
export const eventsOfKind = (db: Db, { networkId, kind, from, before }: OfKind): Promise<EventFacts[]> =>
  db
    .select()
    .from(event)
    .where(
      and(
        eq(event.networkId, networkId),
        eq(event.kind, kind),
        isNoTemplate,
        from ? gte(event.startsAt, from) : undefined,
        before ? lt(event.startsAt, before) : undefined,
      ),
    )
    .orderBy(asc(event.startsAt), asc(event.id))
    .limit(1000);

/** What a module that makes its own events says of one; everybody may come, without registering first. */
export type PlannedEvent = Pick<EventContent, 'kind' | 'title' | 'startsAt' | 'endsAt' | 'placeName' | 'languages'> &
  Partial<Pick<EventContent, 'spaceId' | 'toConfirm' | 'confirmBy'>>;

/** Puts an event for members in the calendar, in the transaction of whoever calls. Returns its id. */
export async function putInCalendar(
  tx: Tx,
  networkId: string,
  planned: PlannedEvent,
  authored: { by: string; now: Date },
): Promise<string> {
  const silent = { about: null, address: null, accessNote: null, audience: 'members' as const };
  const eventId = await saveEvent(tx, networkId, { ...silent, ...OPEN_TO_ALL, ...planned }, authored);
  await changed(tx, `calendar:${networkId}`);
  return eventId;
}
