import { and, asc, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import type { Written } from '#platform/texts';
import { event, pole } from '../../tables/index.ts';

export type Pole = typeof pole.$inferSelect;
type Which = { networkId: string; id: string };

const isIt = ({ networkId, id }: Which) => and(eq(pole.networkId, networkId), eq(pole.id, id));

/** Those of a network, retired ones too, each with how many of its dates have it. */
export const polesOf = (db: Db, networkId: string): Promise<(Pole & { events: number })[]> =>
  db
    .select({
      networkId: pole.networkId,
      id: pole.id,
      name: pole.name,
      position: pole.position,
      version: pole.version,
      retiredAt: pole.retiredAt,
      retiredBy: pole.retiredBy,
      events: sql<number>`(select count(*)::int from ${event} e where e.network_id = "pole"."network_id"
        and e.pole_id = "pole"."id" and not e.is_template)`,
    })
    .from(pole)
    .where(eq(pole.networkId, networkId))
    .orderBy(asc(pole.position), asc(pole.id));

export type PoleOffered = Pick<Pole, 'id' | 'name'>;

/** What a date may be given; `kept`, the one it has, even where that is offered no more. */
export const polesOffered = (db: Db, networkId: string, kept: string | null): Promise<PoleOffered[]> =>
  db
    .select({ id: pole.id, name: pole.name })
    .from(pole)
    .where(and(eq(pole.networkId, networkId), or(isNull(pole.retiredAt), kept ? eq(pole.id, kept) : undefined)))
    .orderBy(asc(pole.position), asc(pole.id));

/** null: not of this network, or not there. */
export async function poleOf(db: Db, which: Which): Promise<Pole | null> {
  if (!isId(which.id)) return null;
  const [found] = await db.select().from(pole).where(isIt(which));
  return found ?? null;
}

/** Id → what it is called. */
export async function poleNames(db: Db, networkId: string, ids: readonly string[]): Promise<Map<string, Written>> {
  const rows = await db
    .select({ id: pole.id, name: pole.name })
    .from(pole)
    .where(and(eq(pole.networkId, networkId), inArray(pole.id, [...ids])));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What that of an event is called, within a question about events. */
export const poleName: SQL<Written | null> = sql<Written | null>`(select p.name from ${pole} p
  where p.network_id = event.network_id and p.id = event.pole_id)`;

/** Whoever changes the list waits for whoever else does, also where it is still empty. */
export async function polesHeld(tx: Tx, networkId: string): Promise<Pole[]> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`poles:${networkId}`}, 0))`);
  return tx.select().from(pole).where(eq(pole.networkId, networkId)).orderBy(asc(pole.position), asc(pole.id));
}

export async function savePole(tx: Tx, networkId: string, name: Written, position: number): Promise<string> {
  const id = newId();
  await tx.insert(pole).values({ networkId, id, name, position });
  return id;
}

export async function changePole(
  tx: Tx,
  which: Which,
  change: Partial<Pick<Pole, 'name' | 'position' | 'version' | 'retiredAt' | 'retiredBy'>>,
): Promise<void> {
  await tx.update(pole).set(change).where(isIt(which));
}
