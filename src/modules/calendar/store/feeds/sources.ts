import { and, asc, eq, getTableColumns, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { removeFile } from '#platform/files';
import { event, source } from '../../tables/index.ts';

export type Source = typeof source.$inferSelect;
/** comes: how many of its dates are still to come. */
export type SourceListed = Source & { comes: number };
type Which = { networkId: string; sourceId: string };

const it = ({ networkId, sourceId }: Which) =>
  and(eq(source.networkId, networkId), eq(source.id, sourceId), isNull(source.removedAt));

/** The calendars of others that this network shows or is looking at. */
export function sourcesOf(db: Db, { networkId, now }: { networkId: string; now: Date }): Promise<SourceListed[]> {
  const comes = sql<number>`(select count(*)::int from ${event} e where e.network_id = calendar_source.network_id
    and e.source_id = calendar_source.id and e.ends_at >= ${now.toISOString()})`;
  return db
    .select({ ...getTableColumns(source), comes })
    .from(source)
    .where(and(eq(source.networkId, networkId), isNull(source.removedAt)))
    .orderBy(asc(source.addedAt), asc(source.id))
    .limit(200);
}

export async function sourceOf(db: Db, which: Which): Promise<Source | null> {
  if (!isId(which.sourceId)) return null;
  const [found] = await db.select().from(source).where(it(which));
  return found ?? null;
}

/** Holds it until the transaction ends: two readings at once would both add. */
export async function sourceHeld(tx: Tx, which: Which): Promise<Source | null> {
  if (!isId(which.sourceId)) return null;
  const [held] = await tx.select().from(source).where(it(which)).for('update');
  return held ?? null;
}

/** Those to be read again, of every network: not paused, with an address, not tried for a while. */
export const sourcesDue = (db: Db, triedBefore: Date): Promise<{ networkId: string; sourceId: string }[]> =>
  db
    .select({ networkId: source.networkId, sourceId: source.id })
    .from(source)
    .where(
      and(
        isNotNull(source.address),
        isNull(source.removedAt),
        isNull(source.pausedAt),
        or(isNull(source.triedAt), lt(source.triedAt, triedBefore)),
      ),
    )
    .limit(1000);

type NewSource = Pick<
  Source,
  'networkId' | 'name' | 'address' | 'fileId' | 'audience' | 'kind' | 'language' | 'addedBy' | 'addedAt'
>;

export async function saveSource(tx: Tx, given: NewSource & { id?: string }): Promise<string> {
  const id = given.id ?? newId();
  await tx.insert(source).values({ state: 'new', ...given, id });
  return id;
}

export async function changeSource(tx: Tx, { networkId, id }: Source, change: Partial<Source>): Promise<void> {
  await tx
    .update(source)
    .set(change)
    .where(and(eq(source.networkId, networkId), eq(source.id, id)));
}

/** Its coming dates leave the calendar; those that are over stay, as what the network has seen. */
export async function removeSource(tx: Tx, held: Source, now: Date): Promise<void> {
  const its = and(eq(event.networkId, held.networkId), eq(event.sourceId, held.id));
  await tx.delete(event).where(and(its, sql`${event.endsAt} >= ${now.toISOString()}`));
  if (held.fileId) await removeFile(tx, { networkId: held.networkId, id: held.fileId });
  await changeSource(tx, held, { removedAt: now, fileId: null });
}

/** Files that nobody decided about. */
export async function forgetBroughtCalendars(tx: Tx, before: Date, now: Date): Promise<void> {
  const old = await tx
    .select()
    .from(source)
    .where(and(isNotNull(source.fileId), lt(source.addedAt, before)));
  for (const one of old) await removeSource(tx, one, now);
}
