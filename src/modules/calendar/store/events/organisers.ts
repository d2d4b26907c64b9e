import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Db, Tx } from '#platform/db';
import { organiser } from '../../tables/index.ts';

type Which = { networkId: string; eventId: string };

const ofEvent = ({ networkId, eventId }: Which) =>
  and(eq(organiser.networkId, networkId), eq(organiser.eventId, eventId));

/** Ids of the organisations that organise it, in the order in which they are named. */
export async function organisersOf(db: Db, which: Which): Promise<string[]> {
  const rows = await db
    .select({ id: organiser.organisationId })
    .from(organiser)
    .where(ofEvent(which))
    .orderBy(asc(organiser.position));
  return rows.map(({ id }) => id);
}

/** The same within a question about the event. */
export const organiserIds: SQL<string[]> = sql<
  string[]
>`(select coalesce(json_agg(o.organisation_id order by o.position), '[]')
  from ${organiser} o where o.network_id = event.network_id and o.event_id = event.id)`;

/** These and no others. The event is held by whoever calls, or new. */
export async function saveOrganisers(tx: Tx, which: Which, ids: readonly string[]): Promise<void> {
  await tx.delete(organiser).where(ofEvent(which));
  const rows = ids.map((organisationId, position) => ({ ...which, organisationId, position }));
  if (rows.length > 0) await tx.insert(organiser).values(rows);
}
