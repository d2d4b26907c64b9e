import { sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';

type Whole = NodePgDatabase<Record<string, never>>;

/** Reads. A write needs a `Tx`: outside a transaction it does not compile. */
export type Db = Pick<Whole, 'select' | 'selectDistinct' | 'selectDistinctOn' | '$with' | 'with' | '$count'>;

/** A transaction: reads and writes that happen together or not at all. Only `inTransaction` makes one. */
export type Tx = Db & Pick<Whole, 'insert' | 'update' | 'delete' | 'execute'> & { readonly [inside]: true };
declare const inside: unique symbol;

/**
 * One act, one transaction: all of it or nothing. Throwing undoes everything.
 * Actions open it and nothing else does; a shared step takes the `tx` it is given.
 */
export async function inTransaction<Result>(db: Db, act: (tx: Tx) => Promise<Result>): Promise<Result> {
  const topics = new Set<string>();
  try {
    const result = await (db as Whole).transaction((tx) => {
      toTell.set(tx, topics);
      return act(tx as unknown as Tx);
    });
    await passOn(db as Whole, topics);
    return result;
  } finally {
    // Also when it failed: a connection may break after the server has kept the change and before it says so.
    for (const hear of ears) hear();
  }
}

/** The channel on which processes tell each other what changed. */
export const CHANNEL = 'maillage_live';

const toTell = new WeakMap<object, Set<string>>();

/**
 * Told to every process once the act is kept; of an act that is undone nobody hears. Not inside the transaction: one that
 * notifies holds a lock of the whole server until the disk has it, and acts would be kept one after the other.
 */
export const tell = (tx: Tx, topic: string): void => void toTell.get(tx)?.add(topic);

async function passOn(db: Whole, topics: ReadonlySet<string>): Promise<void> {
  const around = toTell.get(db);
  if (around) for (const topic of topics) around.add(topic);
  if (around || topics.size === 0) return;
  // The act is kept whether or not others hear of it now: guests get pages five seconds old at most, jobs are looked for.
  await db
    .execute(sql`select pg_notify(${CHANNEL}, topic) from unnest(${sql.param([...topics])}::text[]) topic`)
    .catch(() => {});
}

const ears = new Set<() => void>();

/** Told after each act of this process, when what was read before may be old. */
export const onWritten = (hear: () => void): void => void ears.add(hear);
