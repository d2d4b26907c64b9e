import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { StatementKind } from '#modules/statements';
import { type Db, isId, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import type { GatheringRow } from '../../rules/harvest/harvest.ts';
import { gathering, gatheringSource } from '../../tables/index.ts';
import type { Which } from '../day.ts';

type WhichGathering = Which & { gatheringId: string };
type Authored = { by: string; now: Date };

const isIt = ({ networkId, eventId, gatheringId }: WhichGathering) =>
  and(eq(gathering.networkId, networkId), eq(gathering.eventId, eventId), eq(gathering.id, gatheringId));

const sources = sql<string[]>`(
  select coalesce(json_agg(s.statement_id order by s.statement_id), '[]') from gathering_source s
  where s.network_id = "gathering"."network_id" and s.gathering_id = "gathering"."id"
)`;

/** Those that stand, in the order in which they were made. */
export const gatheringsOf = (db: Db, { networkId, eventId }: Which): Promise<GatheringRow[]> =>
  db
    .select({
      id: gathering.id,
      kind: gathering.kind,
      title: gathering.title,
      version: gathering.version,
      isHidden: sql<boolean>`${gathering.hiddenAt} is not null`,
      statementIds: sources,
    })
    .from(gathering)
    .where(and(eq(gathering.networkId, networkId), eq(gathering.eventId, eventId), isNull(gathering.removedAt)))
    .orderBy(asc(gathering.id));

/** Acts on what was gathered of a day happen one after the other, so that nothing stands in two gatherings. */
export async function holdHarvest(tx: Tx, { eventId }: Which): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`harvest:${eventId}`}, 0))`);
}

export async function saveGathering(
  tx: Tx,
  { networkId, eventId }: Which,
  { kind, title }: { kind: StatementKind; title: Written },
  { by, now }: Authored,
): Promise<string> {
  const id = newId();
  await tx.insert(gathering).values({ networkId, eventId, id, kind, title, version: 1, madeBy: by, madeAt: now });
  return id;
}

export async function addSources(
  tx: Tx,
  { networkId, gatheringId }: WhichGathering,
  statementIds: readonly string[],
  { by, now }: Authored,
): Promise<void> {
  if (statementIds.length === 0) return;
  await tx
    .insert(gatheringSource)
    .values(statementIds.map((statementId) => ({ networkId, gatheringId, statementId, addedBy: by, addedAt: now })))
    .onConflictDoNothing();
}

export async function removeSources(
  tx: Tx,
  { networkId, gatheringId }: WhichGathering,
  statementIds: readonly string[],
): Promise<void> {
  if (statementIds.length === 0) return;
  const named = inArray(gatheringSource.statementId, [...statementIds]);
  await tx
    .delete(gatheringSource)
    .where(and(eq(gatheringSource.networkId, networkId), eq(gatheringSource.gatheringId, gatheringId), named));
}

/** null: it is not there. */
export async function gatheringOf(
  db: Db,
  which: WhichGathering,
): Promise<{ version: number; isRemoved: boolean; statementIds: string[] } | null> {
  if (!isId(which.gatheringId)) return null;
  const [found] = await db
    .select({
      version: gathering.version,
      isRemoved: sql<boolean>`${gathering.removedAt} is not null`,
      statementIds: sources,
    })
    .from(gathering)
    .where(isIt(which));
  return found ?? null;
}

type Change = Partial<
  Pick<typeof gathering.$inferSelect, 'kind' | 'title' | 'hiddenAt' | 'hiddenBy' | 'removedAt' | 'removedBy'>
>;

export async function changeGathering(tx: Tx, which: WhichGathering, change: Change): Promise<void> {
  await tx
    .update(gathering)
    .set({ ...change, version: sql`${gathering.version} + 1` })
    .where(isIt(which));
}
