import { type Db, inTransaction, type Tx } from '#platform/db';

/** A database whose nth transaction is the last one of its process: undone with it, or kept with nobody told. */
export function diesAt(given: Db, step: number, keeps: boolean): Db {
  let transactions = 0;
  return new Proxy(given, {
    get(db, property) {
      const value = Reflect.get(db, property) as unknown;
      if (property !== 'transaction') return typeof value === 'function' ? value.bind(db) : value;
      return async (act: (tx: Tx) => Promise<unknown>) => {
        const isLast = ++transactions >= step;
        const result = await inTransaction(db, async (tx) => {
          const done = await act(tx);
          if (isLast && !keeps) throw new Error('killed');
          return done;
        });
        if (isLast) throw new Error('killed');
        return result;
      };
    },
  });
}
