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
export function inTransaction<Result>(db: Db, act: (tx: Tx) => Promise<Result>): Promise<Result> {
  return (db as Whole).transaction((tx) => act(tx as unknown as Tx));
}
