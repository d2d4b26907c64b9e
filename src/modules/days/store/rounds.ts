import { and, eq, inArray, isNull, max, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import type { RoundWay } from '../rules/day.ts';
import { group, round } from '../tables/index.ts';
import type { Which } from './day.ts';

export type RoundWritten = {
  name: Written;
  startsAt: Date;
  endsAt: Date | null;
  min: number;
  ideal: number;
  max: number;
  count: number | null;
  fewest?: number | null;
  most?: number | null;
  way?: RoundWay;
};

type WhichRound = Which & { roundId: string };

const isIt = ({ networkId, eventId, roundId }: WhichRound) =>
  and(eq(round.networkId, networkId), eq(round.eventId, eventId), eq(round.id, roundId));

export async function saveRound(tx: Tx, { networkId, eventId }: Which, written: RoundWritten): Promise<string> {
  const id = newId();
  const [last] = await tx
    .select({ position: max(round.position) })
    .from(round)
    .where(and(eq(round.networkId, networkId), eq(round.eventId, eventId)));
  const position = (last?.position ?? 0) + 1;
  await tx.insert(round).values({ networkId, id, eventId, position, version: 1, ...written });
  return id;
}

export async function changeRound(tx: Tx, which: WhichRound, written: RoundWritten): Promise<void> {
  await tx
    .update(round)
    .set({ ...written, version: sql`${round.version} + 1` })
    .where(isIt(which));
}

export async function saveCount(tx: Tx, which: WhichRound, count: number): Promise<void> {
  await tx
    .update(round)
    .set({ count, version: sql`${round.version} + 1` })
    .where(isIt(which));
}

/** Its groups and seats stay, so that it can return as it was. */
export async function markRemoved(tx: Tx, which: WhichRound, by: string, now: Date): Promise<void> {
  await tx
    .update(round)
    .set({ removedAt: now, removedBy: by, version: sql`${round.version} + 1` })
    .where(isIt(which));
}

/** false: there is nothing to bring back. */
export async function markReturned(tx: Tx, which: WhichRound): Promise<boolean> {
  if (!isId(which.roundId)) return false;
  const back = await tx
    .update(round)
    .set({ removedAt: null, removedBy: null, version: sql`${round.version} + 1` })
    .where(isIt(which))
    .returning({ id: round.id });
  return back.length > 0;
}

export async function savePlaces(tx: Tx, which: WhichRound, places: readonly (Written | null)[]): Promise<void> {
  for (const [index, place] of places.entries()) {
    await tx
      .update(group)
      .set({ place })
      .where(and(eq(group.networkId, which.networkId), eq(group.roundId, which.roundId), eq(group.index, index)));
  }
  await tx
    .update(round)
    .set({ version: sql`${round.version} + 1` })
    .where(isIt(which));
}

/** What rounds and groups are called, for whatever hangs on them. */
export async function roundTitles(db: Db, networkId: string, ids: string[]) {
  return db
    .select({ id: round.id, eventId: round.eventId, name: round.name })
    .from(round)
    .where(and(eq(round.networkId, networkId), inArray(round.id, ids), isNull(round.removedAt)));
}

export async function groupTitles(db: Db, networkId: string, ids: string[]) {
  return db
    .select({ id: group.id, index: group.index, roundId: round.id, eventId: round.eventId, name: round.name })
    .from(group)
    .innerJoin(round, and(eq(round.networkId, group.networkId), eq(round.id, group.roundId)))
    .where(and(eq(group.networkId, networkId), inArray(group.id, ids), isNull(round.removedAt)));
}
