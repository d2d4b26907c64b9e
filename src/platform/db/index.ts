export { at, by, id, idAt, isId, newId } from './columns.ts';
export { type ConnectOptions, connect, type Database } from './connect.ts';
export { listen } from './listen.ts';
export { migrate } from './migrate.ts';
export { prepared } from './prepared.ts';
export { declaredTables, installationTable, networkTable, type Retention, type TableKind } from './tables.ts';
export { CHANNEL, type Db, inTransaction, onWritten, type Tx, tell } from './transaction.ts';
