import { and, asc, eq, exists, gt, isNull, ne, or, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Db, isId, newId, type Tx } from '#platform/db';
import type { Times } from '../../rules/planning/moved-event.ts';
import { event } from '../../tables/index.ts';
import { type EventFacts, isNoTemplate } from './events.ts';
import { organisersOf, saveOrganisers } from './organisers.ts';

type Authored = { by: string; now: Date };
type Of = Pick<EventFacts, 'networkId' | 'id' | 'seriesId' | 'startsAt'>;

/** Dates of its series that come after it and take place, the next one first. */
const following = ({ networkId, id, seriesId, startsAt }: Of, now: Date) =>
  and(
    eq(event.networkId, networkId),
    seriesId ? eq(event.seriesId, seriesId) : eq(event.id, id),
    ne(event.id, id),
    isNoTemplate,
    isNull(event.cancelledAt),
    gt(event.startsAt, startsAt),
    gt(event.startsAt, now),
  );

export const datesFollowing = (db: Db, of: Of, now: Date): Promise<Pick<EventFacts, 'id' | 'version' | 'startsAt'>[]> =>
  db
    .select({ id: event.id, version: event.version, startsAt: event.startsAt })
    .from(event)
    .where(following(of, now))
    .orderBy(asc(event.startsAt), asc(event.id));

/** Held in the order of their days, so that two who change a series wait for each other and not for ever. */
export const datesFollowingHeld = (db: Db, of: Of, now: Date): Promise<EventFacts[]> =>
  db.select().from(event).where(following(of, now)).orderBy(asc(event.startsAt), asc(event.id)).for('update');

/** Two who add dates to a series from two of its dates wait for each other; whoever calls holds one date alone. */
export const seriesHeld = (tx: Tx, seriesId: string): Promise<unknown> =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${seriesId}, 0))`);

/** When the dates of its series begin. */
export async function datesOfSeries(db: Db, { networkId, id, seriesId, startsAt }: Of): Promise<Date[]> {
  if (!seriesId) return [startsAt];
  const rows = await db
    .select({ id: event.id, startsAt: event.startsAt })
    .from(event)
    .where(and(eq(event.networkId, networkId), eq(event.seriesId, seriesId), isNoTemplate));
  return rows.map((row) => (row.id === id ? startsAt : row.startsAt));
}

/** The first date is in the series from now on. */
export async function joinSeries(tx: Tx, { networkId, id }: EventFacts, seriesId: string): Promise<void> {
  await tx
    .update(event)
    .set({ seriesId })
    .where(and(eq(event.networkId, networkId), eq(event.id, id)));
}

/** The same event on another day, with nobody who comes. */
export async function addDate(
  tx: Tx,
  first: EventFacts,
  { seriesId, times }: { seriesId: string; times: Times },
  { by, now }: Authored,
): Promise<EventFacts> {
  const certain = { fuzzyWhen: null, toConfirm: [], confirmBy: null, editionOf: null, changedAt: null };
  const standing = { cancelledAt: null, cancelledBy: null, cancelReason: null, sourceId: null, sourceUid: null };
  const [added] = await tx
    .insert(event)
    .values({
      ...first,
      ...certain,
      ...standing,
      ...times,
      id: newId(),
      seriesId,
      version: 1,
      createdBy: by,
      createdAt: now,
    })
    .returning();
  if (!added) throw new Error('A date was not kept');
  const organisers = await organisersOf(tx, { networkId: first.networkId, eventId: first.id });
  if (organisers.length > 0) await saveOrganisers(tx, { networkId: first.networkId, eventId: added.id }, organisers);
  return added;
}

/**
 * It and the dates of its series that were cancelled in the same go, held together in the order of their days: of two who
 * put them back from different dates, one waits for the other, and then finds them back.
 */
export async function cancelledTogetherHeld(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
): Promise<EventFacts[]> {
  if (!isId(eventId)) return [];
  const one = alias(event, 'one');
  const withIt = db
    .select({ id: one.id })
    .from(one)
    .where(
      and(
        eq(one.networkId, networkId),
        eq(one.id, eventId),
        eq(one.seriesId, event.seriesId),
        eq(one.cancelledAt, event.cancelledAt),
      ),
    );
  return db
    .select()
    .from(event)
    .where(and(eq(event.networkId, networkId), isNull(event.sourceId), or(eq(event.id, eventId), exists(withIt))))
    .orderBy(asc(event.startsAt), asc(event.id))
    .for('update', { of: event });
}
