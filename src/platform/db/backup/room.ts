import type { ClientBase } from 'pg';
import { hasTable, serverVersion, tablesOf } from './catalogue.ts';
import { BackupRefused } from './errors.ts';
import { identifier, quoted, tableName } from './format.ts';

/**
 * Sees to it that there is nothing where the backup goes. Throws BackupRefused when somebody's data is there and may
 * not be replaced, when the application is running, or when the database is not Maillage's at all.
 */
export async function makeRoom(client: ClientBase, mayReplace: boolean): Promise<void> {
  await checkServer(client);
  await checkNobodyElse(client);
  const tables = await tablesOf(client);
  const isMaillage = await hasTable(client, 'drizzle.__drizzle_migrations');
  if (tables.length > 0 && !isMaillage) {
    throw new BackupRefused(
      `The database holds tables that are not Maillage's (${names(tables)}). Give Maillage a database of its own.`,
    );
  }
  const filled = [];
  for (const table of tables) if (await hasRows(client, quoted(table))) filled.push(table);
  if (filled.length > 0 && !mayReplace) {
    throw new BackupRefused(
      `The database is not empty (${names(filled)}). Nothing was changed. To lose what is in it and put the backup ` +
        'in its place, add --replace.',
    );
  }
  await client.query('drop schema if exists pgboss cascade; drop schema if exists drizzle cascade');
  if (tables.length > 0) await renewPublic(client);
}

async function checkServer(client: ClientBase): Promise<void> {
  const version = await serverVersion(client);
  const major = Number.parseInt(version, 10);
  if (major < 15 || major > 18)
    throw new BackupRefused(`The server is PostgreSQL ${version}; Maillage needs PostgreSQL 15 to 18.`);
  const { rows } = await client.query<{ server_encoding: string }>('show server_encoding');
  if (rows[0]?.server_encoding !== 'UTF8')
    throw new BackupRefused(
      `The database keeps its texts as ${rows[0]?.server_encoding}; Maillage needs one with UTF8.`,
    );
}

async function checkNobodyElse(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ others: number }>(`
    select count(*)::int as others from pg_stat_activity
    where datname = current_database() and usename = current_user and backend_type = 'client backend'
      and pid <> pg_backend_pid()`);
  const others = rows[0]?.others ?? 0;
  if (others === 0) return;
  throw new BackupRefused(
    `The database is in use (${others} other connections). Stop Maillage, and whoever else uses it, then restore.`,
  );
}

async function hasRows(client: ClientBase, table: string): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>(`select exists (select from ${table}) as is`);
  return rows[0]?.is === true;
}

/** Extensions that stand in the schema go with it, so they are made again: migrations may count on them. */
async function renewPublic(client: ClientBase): Promise<void> {
  const { rows: extensions } = await client.query<{ name: string }>(
    `select extname as name from pg_extension where extnamespace = 'public'::regnamespace`,
  );
  await client.query('drop schema public cascade; create schema public; grant usage on schema public to public');
  for (const { name } of extensions) await client.query(`create extension ${identifier(name)} schema public`);
}

function names(tables: { schema: string; name: string }[]): string {
  const shown = tables.slice(0, 5).map(tableName).join(', ');
  return tables.length > 5 ? `${shown} and ${tables.length - 5} more tables` : shown;
}
