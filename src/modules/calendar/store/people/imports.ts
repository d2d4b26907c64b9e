import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import type { RowOutcome } from '../../rules/people/import-plan.ts';
import { peopleImport, peopleImportRow } from '../../tables/index.ts';

export type PeopleImport = typeof peopleImport.$inferSelect;
export type ImportRow = typeof peopleImportRow.$inferSelect;
type Which = { networkId: string; eventId: string; importId: string };

const isIt = ({ networkId, id }: { networkId: string; id: string }) =>
  and(eq(peopleImport.networkId, networkId), eq(peopleImport.id, id));
const isOf = ({ networkId, eventId, importId }: Which) =>
  and(isIt({ networkId, id: importId }), eq(peopleImport.eventId, eventId));

export async function importOf(db: Db, which: Which): Promise<PeopleImport | null> {
  if (!isId(which.importId)) return null;
  const [found] = await db.select().from(peopleImport).where(isOf(which));
  return found ?? null;
}

/** Holds the list until the transaction ends: of two people who save it, one does. */
export async function importHeld(tx: Tx, which: Which): Promise<PeopleImport | null> {
  if (!isId(which.importId)) return null;
  const [held] = await tx.select().from(peopleImport).where(isOf(which)).for('update');
  return held ?? null;
}

export function importsOf(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
): Promise<PeopleImport[]> {
  return db
    .select()
    .from(peopleImport)
    .where(and(eq(peopleImport.networkId, networkId), eq(peopleImport.eventId, eventId)))
    .orderBy(desc(peopleImport.broughtAt))
    .limit(20);
}

type NewImport = Pick<
  PeopleImport,
  'networkId' | 'id' | 'eventId' | 'fileId' | 'name' | 'format' | 'mapping' | 'decisions' | 'broughtBy' | 'broughtAt'
>;

export async function saveImport(tx: Tx, given: NewImport): Promise<void> {
  await tx.insert(peopleImport).values({ ...given, state: 'review' });
}

export async function changeImport(
  tx: Tx,
  { networkId, id, version }: PeopleImport,
  change: Partial<PeopleImport>,
): Promise<void> {
  await tx
    .update(peopleImport)
    .set({ ...change, version: version + 1 })
    .where(isIt({ networkId, id }));
}

/** Told while a long list is being saved, in a transaction of its own. */
export async function tellDone(tx: Tx, { networkId, id }: PeopleImport, done: number): Promise<void> {
  await tx.update(peopleImport).set({ done }).where(isIt({ networkId, id }));
}

/** false: another process is busy with this list. Held until the transaction ends. */
export async function claimLongList(tx: Tx, importId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${importId}, 0)) as free`,
  );
  return rows[0]?.free === true;
}

export type NewImportRow = {
  line: number;
  outcome: RowOutcome;
  cells: string[];
  reasons: string[];
  registrationId: string | null;
};

export async function saveImportRows(
  tx: Tx,
  { networkId, id }: PeopleImport,
  rows: readonly NewImportRow[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += 1000) {
    const batch = rows.slice(from, from + 1000).map((row) => ({ networkId, id: newId(), importId: id, ...row }));
    await tx.insert(peopleImportRow).values(batch);
  }
}

/** Lines that did not become a registration, in the order of the list. */
export function rowsLeft(db: Db, { networkId, id }: PeopleImport, outcome: RowOutcome): Promise<ImportRow[]> {
  return db
    .select()
    .from(peopleImportRow)
    .where(
      and(
        eq(peopleImportRow.networkId, networkId),
        eq(peopleImportRow.importId, id),
        eq(peopleImportRow.outcome, outcome),
      ),
    )
    .orderBy(asc(peopleImportRow.line));
}
