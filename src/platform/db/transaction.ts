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
  try {
    return await (db as Whole).transaction((tx) => act(tx as unknown as Tx));
  } finally {
    // Also when it failed: a connection may break after the server has kept the change and before it says so.
    for (const hear of ears) hear();
  }
}

const ears = new Set<() => void>();

/** Told after each act of this process, when what was read before may be old. */
export const onWritten = (hear: () => void): void => void ears.add(hear);
