import { and, asc, count, eq, inArray, max, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import { agendaItem, meeting } from '../tables/index.ts';
import { countAct, type Which } from './meetings.ts';
import { meetingTopicOf } from './topic.ts';

export type AgendaItem = typeof agendaItem.$inferSelect;
/** `id`: made where it was typed, so that a form that is sent twice is one point. */
export type NewAgendaItem = Pick<AgendaItem, 'title' | 'kind'> &
  Partial<
    Pick<
      AgendaItem,
      | 'id'
      | 'minutes'
      | 'ownerId'
      | 'ownerName'
      | 'guestName'
      | 'guestEmail'
      | 'guestOrganisation'
      | 'originKind'
      | 'originId'
      | 'state'
      | 'proposedBy'
    >
  >;

const ofEvent = ({ networkId, eventId }: Which) =>
  and(eq(agendaItem.networkId, networkId), eq(agendaItem.eventId, eventId));

/** Everything that ever stood on it, in its order: also what was refused, taken off or carried on to a later one. */
export const everyItemOf = (db: Db, which: Which): Promise<AgendaItem[]> =>
  db.select().from(agendaItem).where(ofEvent(which)).orderBy(asc(agendaItem.position), asc(agendaItem.id));

const ON_IT = ['planned', 'open', 'done', 'skipped', 'carried'] as const;

/** The agenda as it is read: in its order, without what only waits for the chair, was refused or taken off. */
export const agendaOf = (db: Db, which: Which): Promise<AgendaItem[]> =>
  db
    .select()
    .from(agendaItem)
    .where(and(ofEvent(which), inArray(agendaItem.state, [...ON_IT])))
    .orderBy(asc(agendaItem.position), asc(agendaItem.id));

export async function agendaItemOf(db: Db, which: Which & { itemId: string }): Promise<AgendaItem | null> {
  if (!isId(which.itemId)) return null;
  const [found] = await db
    .select()
    .from(agendaItem)
    .where(and(ofEvent(which), eq(agendaItem.id, which.itemId)));
  return found ?? null;
}

type Authored = { by: string | null; now: Date };

/**
 * Puts a point at the end. The meeting is held by whoever calls. null: what it came from stands on this agenda already, or,
 * of an unfinished point, on a later one.
 */
export async function addAgendaItem(
  tx: Tx,
  which: Which,
  item: NewAgendaItem,
  { by, now }: Authored,
): Promise<string | null> {
  const [last] = await tx
    .select({ position: max(agendaItem.position) })
    .from(agendaItem)
    .where(ofEvent(which));
  const { networkId, eventId } = which;
  const row = { networkId, eventId, position: (last?.position ?? 0) + 1, addedBy: by, addedAt: now };
  const [saved] = await tx
    .insert(agendaItem)
    .values({ id: newId(), state: 'planned', ...item, ...row })
    .onConflictDoNothing()
    .returning({ id: agendaItem.id });
  if (saved) await acted(tx, which);
  return saved?.id ?? null;
}

/** The agenda was changed: counted, and told to open pages. */
export async function acted(tx: Tx, which: Which): Promise<void> {
  await countAct(tx, which);
  await changed(tx, meetingTopicOf(which.eventId));
}

type Change = Partial<Omit<AgendaItem, 'networkId' | 'eventId' | 'id' | 'version'>>;

/** The meeting is held by whoever calls, and told by them that it was acted on. */
export async function changeAgendaItem(tx: Tx, which: Which & { itemId: string }, change: Change): Promise<void> {
  await tx
    .update(agendaItem)
    .set({ ...change, version: sql`${agendaItem.version} + 1` })
    .where(and(ofEvent(which), eq(agendaItem.id, which.itemId)));
}

/** Where these unfinished points went on: point → the one that came of it. */
export async function carriedTo(
  db: Db,
  networkId: string,
  itemIds: readonly string[],
): Promise<Map<string, { itemId: string; eventId: string }>> {
  if (itemIds.length === 0) return new Map();
  const { id, eventId, originId } = agendaItem;
  const rows = await db
    .select({ id, eventId, originId })
    .from(agendaItem)
    .where(
      and(
        eq(agendaItem.networkId, networkId),
        eq(agendaItem.originKind, 'agendaItem'),
        inArray(originId, [...itemIds]),
      ),
    );
  return new Map(
    rows.flatMap((row) => (row.originId ? [[row.originId, { itemId: row.id, eventId: row.eventId }] as const] : [])),
  );
}

/** In this order from now on. The meeting is held by whoever calls. */
export async function saveOrder(
  tx: Tx,
  which: Which,
  items: readonly Pick<AgendaItem, 'id' | 'position'>[],
): Promise<void> {
  for (const [i, { id, position }] of items.entries())
    if (position !== i + 1)
      await tx
        .update(agendaItem)
        .set({ position: i + 1 })
        .where(and(ofEvent(which), eq(agendaItem.id, id)));
}

export const itemsByIds = (
  db: Db,
  networkId: string,
  ids: readonly string[],
): Promise<{ id: string; eventId: string; state: AgendaItem['state'] }[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({ id: agendaItem.id, eventId: agendaItem.eventId, state: agendaItem.state })
        .from(agendaItem)
        .where(and(eq(agendaItem.networkId, networkId), inArray(agendaItem.id, [...ids])));

export type AgendaListed = {
  points: number;
  /** Of an agenda that nobody led through: those of which it is still to be said whether they were dealt with. */
  unsaid: number;
  chairId: string | null;
};

/** How many points each of these agendas has, and who leads it. What nobody wrote anything about is not in it. */
export async function agendasListed(
  db: Db,
  networkId: string,
  eventIds: readonly string[],
): Promise<Map<string, AgendaListed>> {
  if (eventIds.length === 0) return new Map();
  const theirs = and(
    eq(agendaItem.networkId, meeting.networkId),
    eq(agendaItem.eventId, meeting.eventId),
    inArray(agendaItem.state, [...ON_IT]),
  );
  const { eventId, chairId } = meeting;
  const unsaid = sql<number>`case when bool_or(${agendaItem.state} in ('done', 'open', 'skipped')) then 0
    else count(*) filter (where ${agendaItem.state} = 'planned') end`.mapWith(Number);
  const rows = await db
    .select({ eventId, chairId, points: count(agendaItem.id), unsaid })
    .from(meeting)
    .leftJoin(agendaItem, theirs)
    .where(and(eq(meeting.networkId, networkId), inArray(meeting.eventId, [...eventIds])))
    .groupBy(meeting.networkId, meeting.eventId);
  return new Map(rows.map((row) => [row.eventId, row]));
}
