import type { ClientBase } from 'pg';
import type { Manifest, StoredFiles, Table } from './format.ts';

/** Questions to PostgreSQL about itself. Objects that belong to an extension are never ours. */
const ours = (oid: string) => `not exists (select from pg_depend d where d.objid = ${oid} and d.deptype = 'e')`;

/** The same text for the same value, on every server and whatever its settings. */
export const plainText = `
  set local client_encoding = 'UTF8'; set local datestyle = 'ISO'; set local intervalstyle = 'iso_8601';
  set local timezone = 'UTC'; set local extra_float_digits = 1; set local bytea_output = 'hex';
  set local search_path = public; set local statement_timeout = 0; set local lock_timeout = '30s';
  set local idle_in_transaction_session_timeout = 0`;

export async function hasTable(client: ClientBase, name: string): Promise<boolean> {
  const { rows } = await client.query<{ is: boolean }>('select to_regclass($1) is not null as is', [name]);
  return rows[0]?.is === true;
}

export async function serverVersion(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  return rows[0]?.server_version.split(' ')[0] ?? '';
}

/** Tables of the schema `public` with the columns that hold what was written (not those computed from others). */
export async function tablesOf(client: ClientBase): Promise<(Table & { isPartitioned: boolean })[]> {
  const { rows } = await client.query<Table & { isPartitioned: boolean }>(`
    select n.nspname as schema, c.relname as name, c.relkind = 'p' as "isPartitioned",
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0
        and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition and ${ours('c.oid')}
    order by n.nspname, c.relname`);
  return rows;
}

export async function sequencesOf(client: ClientBase): Promise<Manifest['sequences']> {
  const { rows } = await client.query<Manifest['sequences'][number]>(`
    select schemaname as schema, sequencename as name, last_value::text as value
    from pg_sequences where schemaname = 'public' order by 1, 2`);
  return rows;
}

export async function migrationsOf(client: ClientBase): Promise<Manifest['migrations']> {
  const { rows } = await client.query<{ hash: string; created_at: string }>(
    'select hash, created_at from drizzle.__drizzle_migrations order by created_at',
  );
  return rows.map(({ hash, created_at }) => ({ hash, createdAt: Number(created_at) }));
}

/** Stored files by the key under which the store has their bytes, as `#platform/files` writes it. */
export async function storedFilesOf(client: ClientBase): Promise<StoredFiles> {
  if (!(await hasTable(client, 'public.stored_file'))) return [];
  const { rows } = await client.query<StoredFiles[number]>(`
    select network_id || '/' || id as key, content_type as "contentType", sha256 from stored_file order by 1`);
  return rows;
}

export type ForeignKey = { table: string; name: string; definition: string };

export async function foreignKeysOf(client: ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace
    where k.contype = 'f' and k.conparentid = 0 and n.nspname = 'public'`);
  return rows;
}

export async function triggersOf(client: ClientBase): Promise<{ table: string; name: string }[]> {
  const { rows } = await client.query<{ table: string; name: string }>(`
    select tgrelid::regclass::text as table, tgname as name
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where not t.tgisinternal and t.tgenabled = 'O' and n.nspname = 'public' and t.tgparentid = 0`);
  return rows;
}
