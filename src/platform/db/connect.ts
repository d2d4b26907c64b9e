import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { preparing } from './prepare.ts';
import type { Db } from './transaction.ts';

export type Database = { db: Db; pool: pg.Pool; close(): Promise<void> };

export type ConnectOptions = pg.PoolConfig & {
  /** Told of every statement sent: how many an answer cost. */
  onStatement?: (statement: string) => void;
  /** Told of connections that break while idle; the pool makes new ones by itself. */
  onIdleError?: (error: Error) => void;
};

export function connect({ onStatement, onIdleError, ...config }: ConnectOptions): Database {
  // Without an end to waiting a request would hang as long as the server cannot be reached or all connections are taken.
  const pool = new pg.Pool({ max: 20, connectionTimeoutMillis: 10_000, ...config });
  pool.on('error', (error) => onIdleError?.(error));
  // A connection that breaks inside a transaction, between two questions, tells nobody else: unheard, it would end the
  // process. Whoever holds it hears of it at their next question.
  pool.on('connect', (client) => client.on('error', () => {}));
  pool.on('connect', preparing());
  const logger = onStatement ? { logQuery: (statement: string) => onStatement(statement) } : false;
  const db = drizzle(pool, { logger });
  return { db, pool, close: () => pool.end() };
}
