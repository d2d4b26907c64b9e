import { and, eq } from 'drizzle-orm';
import { newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import type { Change } from '../../rules/events/event-change.ts';
import { event, eventChange } from '../../tables/index.ts';
import type { EventFacts } from './events.ts';
import { saveOrganisers } from './organisers.ts';

/** What an event says of itself beside the usual; what is not given stays as it is. */
export type EventDetails = Pick<
  EventFacts,
  'fuzzyWhen' | 'toConfirm' | 'confirmBy' | 'commune' | 'onlineAddress' | 'contact' | 'spaceId' | 'poleId'
> & {
  /** Organisations, in the order in which they are named. */
  organisers: readonly string[];
};

/** What people say about an event; the rest is the product's own. */
export type EventContent = Partial<EventDetails> &
  Pick<
    EventFacts,
    | 'kind'
    | 'title'
    | 'about'
    | 'startsAt'
    | 'endsAt'
    | 'placeName'
    | 'address'
    | 'accessNote'
    | 'languages'
    | 'audience'
    | 'places'
    | 'quotas'
    | 'quotasEndAt'
    | 'registrationOpensAt'
    | 'registrationClosesAt'
    | 'waitingList'
    | 'needsApproval'
  >;

type Authored = { by: string; now: Date };

/** What else is known of a new event: its series, the event whose next edition it is. */
type Beside = Partial<Pick<EventFacts, 'seriesId' | 'editionOf'>>;

export async function saveEvent(
  tx: Tx,
  networkId: string,
  content: EventContent & Beside,
  { by, now }: Authored,
): Promise<string> {
  const id = newId();
  const { organisers = [], ...columns } = content;
  await tx.insert(event).values({ networkId, id, ...columns, createdBy: by, createdAt: now });
  if (organisers.length > 0) await saveOrganisers(tx, { networkId, eventId: id }, organisers);
  return id;
}

/** Returns the new version. The event is held by whoever calls, so nobody else writes in between. */
export async function changeEvent(
  tx: Tx,
  { networkId, id, version }: EventFacts,
  { organisers, ...content }: Partial<EventFacts> & Partial<EventDetails>,
  changes: readonly Change[],
  { by, now }: Authored,
): Promise<number> {
  const next = { ...content, version: version + 1, changedAt: now };
  await tx
    .update(event)
    .set(next)
    .where(and(eq(event.networkId, networkId), eq(event.id, id)));
  if (organisers) await saveOrganisers(tx, { networkId, eventId: id }, organisers);
  if (changes.length > 0) {
    const rows = changes.map((change) => ({
      networkId,
      id: newId(),
      eventId: id,
      ...change,
      version: next.version,
      changedBy: by,
      changedAt: now,
    }));
    await tx.insert(eventChange).values(rows);
  }
  return next.version;
}

export const cancelled = (reason: Written | null, { by, now }: Authored) => ({
  cancelledAt: now,
  cancelledBy: by,
  cancelReason: reason,
});
export const notCancelled = { cancelledAt: null, cancelledBy: null, cancelReason: null };
