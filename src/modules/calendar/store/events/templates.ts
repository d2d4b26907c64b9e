import { and, asc, eq, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { event } from '../../tables/index.ts';
import type { EventFacts } from './events.ts';
import { organisersOf, saveOrganisers } from './organisers.ts';

export type TemplateListed = Pick<EventFacts, 'id' | 'kind' | 'title' | 'startsAt' | 'endsAt' | 'createdAt'>;

const isTemplate = eq(event.isTemplate, true);

/** What events of this network can be started from, by title. */
export const templatesOf = (db: Db, networkId: string): Promise<TemplateListed[]> =>
  db
    .select({
      id: event.id,
      kind: event.kind,
      title: event.title,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      createdAt: event.createdAt,
    })
    .from(event)
    .where(and(eq(event.networkId, networkId), isTemplate))
    .orderBy(asc(sql`lower(${event.title}->>'text')`), asc(event.id));

/** An event or a template: whatever another one can be started from. */
export async function copiedFrom(db: Db, networkId: string, id: string | undefined): Promise<EventFacts | null> {
  if (!isId(id)) return null;
  const [found] = await db
    .select()
    .from(event)
    .where(and(eq(event.networkId, networkId), eq(event.id, id)));
  return found ?? null;
}

type Authored = { by: string; now: Date };

/** The event as it is now, without anybody who comes, kept to start others from. Returns its id. */
export async function keepAsTemplate(tx: Tx, kept: EventFacts, { by, now }: Authored): Promise<string> {
  const id = newId();
  const own = {
    seriesId: null,
    editionOf: null,
    sourceId: null,
    sourceUid: null,
    fuzzyWhen: null,
    changedAt: null,
    toConfirm: [],
    confirmBy: null,
  };
  const standing = { cancelledAt: null, cancelledBy: null, cancelReason: null };
  await tx
    .insert(event)
    .values({ ...kept, ...own, ...standing, id, isTemplate: true, version: 1, createdBy: by, createdAt: now });
  const which = { networkId: kept.networkId, eventId: id };
  await saveOrganisers(tx, which, await organisersOf(tx, { ...which, eventId: kept.id }));
  return id;
}

/** What was started from it stays. */
export async function removeTemplate(tx: Tx, networkId: string, id: string): Promise<void> {
  if (!isId(id)) return;
  await tx.delete(event).where(and(eq(event.networkId, networkId), eq(event.id, id), isTemplate));
}
