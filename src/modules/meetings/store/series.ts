import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { meetingSeries } from '../tables/index.ts';

export type Series = typeof meetingSeries.$inferSelect;
export type SeriesContent = Pick<
  Series,
  | 'title'
  | 'spaceId'
  | 'rhythm'
  | 'placeName'
  | 'defaultMinutes'
  | 'standingItems'
  | 'chairId'
  | 'noteTakerId'
  | 'timeKeeperId'
>;
type Which = { networkId: string; seriesId: string };

const isIt = ({ networkId, seriesId }: Which) =>
  and(eq(meetingSeries.networkId, networkId), eq(meetingSeries.id, seriesId));

export async function seriesOf(db: Db, which: Which): Promise<Series | null> {
  if (!isId(which.seriesId)) return null;
  const [found] = await db.select().from(meetingSeries).where(isIt(which));
  return found ?? null;
}

/** Holds the series until the transaction ends: its dates are made once. */
export async function seriesHeld(tx: Tx, which: Which): Promise<Series | null> {
  if (!isId(which.seriesId)) return null;
  const [held] = await tx.select().from(meetingSeries).where(isIt(which)).for('update');
  return held ?? null;
}

/** Those that go on. */
export const seriesOfNetwork = (db: Db, networkId: string): Promise<Series[]> =>
  db
    .select()
    .from(meetingSeries)
    .where(and(eq(meetingSeries.networkId, networkId), isNull(meetingSeries.endedAt)))
    .orderBy(asc(sql`lower(${meetingSeries.title}->>'text')`), asc(meetingSeries.id));

export async function saveSeries(
  tx: Tx,
  networkId: string,
  content: SeriesContent,
  { by, now, id = newId() }: { by: string; now: Date; id?: string },
): Promise<string> {
  const row = { networkId, id, ...content, madeBy: by, madeAt: now };
  await tx.insert(meetingSeries).values(row).onConflictDoNothing();
  return id;
}

/** The series is held by whoever calls. */
export async function changeSeries(tx: Tx, which: Which, change: Partial<SeriesContent> & { endedAt?: Date | null }) {
  await tx
    .update(meetingSeries)
    .set({ ...change, version: sql`${meetingSeries.version} + 1` })
    .where(isIt(which));
}
