export { connect, type ConnectOptions, type Database } from './connect.ts';
export { type Db, inTransaction, type Tx } from './transaction.ts';
export { declaredTables, installationTable, networkTable, type Retention, type TableKind } from './tables.ts';
export { at, by, id, isId, newId } from './columns.ts';
export { migrate } from './migrate.ts';
