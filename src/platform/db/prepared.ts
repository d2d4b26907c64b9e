import type { Db } from './transaction.ts';

/**
 * A question that is asked with nearly every page, built and planned once per connection. `make` writes it with
 * placeholders. Inside a transaction it is built anew: what belongs to a transaction goes with it.
 */
export function prepared<Prepared>(make: (db: Db) => Prepared): (db: Db) => Prepared {
  const known = new WeakMap<Db, Prepared>();
  return (db) => {
    const there = known.get(db);
    if (there) return there;
    const made = make(db);
    known.set(db, made);
    return made;
  };
}
