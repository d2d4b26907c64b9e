import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as drizzleMigrate } from 'drizzle-orm/node-postgres/migrator';
import type { Pool } from 'pg';

/** Any number, the same for every process: two that start together migrate one after the other. */
const MIGRATING = 7_160_404;

/** Brings the database to the newest version. Safe to call from several processes at once. */
export async function migrate(pool: Pool, migrationsFolder: string): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query('select pg_advisory_lock($1)', [MIGRATING]);
    await drizzleMigrate(drizzle(connection), { migrationsFolder });
  } finally {
    await connection.query('select pg_advisory_unlock($1)', [MIGRATING]).catch(() => {});
    connection.release();
  }
}
