import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { backup, restore } from '../index.ts';

export const migrationsFolder = join(import.meta.dirname, 'fixtures/migrations');
export const frozen = new Date('2026-03-14T09:00:00Z');

/** A new database on that server. `owner`: it belongs to a role that may do nothing else. */
export async function newDatabase(server: pg.PoolConfig, owner?: string): Promise<pg.Pool> {
  const admin = new pg.Client({ ...server, database: 'postgres' });
  await admin.connect();
  const name = `world_${randomUUID().slice(0, 8)}`;
  if (owner) {
    await admin.query(`do $$ begin create role ${owner} login; exception when duplicate_object then null; end $$`);
    await admin.query(`create database ${name} owner ${owner}`);
  } else {
    await admin.query(`create database ${name}`);
  }
  await admin.end();
  return new pg.Pool({ ...server, database: name, ...(owner && { user: owner }), max: 4 });
}

export const migrated = (pool: pg.Pool) => migrate(drizzle(pool), { migrationsFolder });

/** A store of files that is a map. */
export function filesIn(kept: Map<string, Uint8Array> = new Map()) {
  return {
    kept,
    get: async (key: string) => kept.get(key) ?? null,
    put: async (key: string, bytes: Uint8Array, _contentType: string) => void kept.set(key, bytes),
  };
}

export async function storeFile(pool: pg.Pool, files: ReturnType<typeof filesIn>, bytes: Uint8Array): Promise<string> {
  const [networkId, id] = [randomUUID(), randomUUID()];
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await pool.query('insert into stored_file values ($1, $2, $3, $4)', [networkId, id, 'text/plain', sha256]);
  files.kept.set(`${networkId}/${id}`, bytes);
  return `${networkId}/${id}`;
}

/** Rows of every kind, among them what usually goes wrong: quotes, tabs, line ends, \., empty text, nothing. */
export async function fill(pool: pg.Pool): Promise<void> {
  const [first, second, warden] = [randomUUID(), randomUUID(), randomUUID()];
  const texts = [
    'L’été « à la mer »',
    'tab\there',
    'line\nends\r\n\\.\n',
    '\\N',
    '',
    '🏡 "quoted", \'single\'',
    '{"a": 1}',
  ];
  await pool.query(
    `insert into house (id, name, plan, facts, words, price, built_on, seen_at, open_for, mood)
     values ($1, $2, $3, $4, $5, 12.50, '1900-02-28', '2026-03-29T02:30:00.123456+02', '1 mon 2 days 03:04:05', 'in a hurry')`,
    [first, texts[2], Buffer.from([0, 1, 92, 10, 255]), { words: texts }, texts],
  );
  await pool.query('insert into house (id, name, beside) values ($1, $2, $3)', [second, '', first]);
  await pool.query('insert into warden (id, house) values ($1, $2)', [warden, first]);
  await pool.query('update warden set times_changed = 41');
  await pool.query('update house set warden = $1, beside = $2', [warden, second]);
  for (const text of texts) await pool.query(`insert into key_count ("Odd ""name""") values ($1)`, [text]);
  await pool.query(`insert into key_count ("Odd ""name""") values (null)`);
}

/** Everything in the tables and the next numbers, as text to compare. */
export async function contents(pool: pg.Pool): Promise<string> {
  const all: Record<string, unknown> = {};
  for (const table of ['house', 'warden', 'key_count', 'stored_file', 'drizzle.__drizzle_migrations']) {
    const { rows } = await pool.query(`select to_jsonb(t)::text as row from ${table} t order by 1`);
    all[table] = rows.map(({ row }) => row);
  }
  const { rows } = await pool.query(
    `select sequencename, last_value::text from pg_sequences where schemaname = 'public' order by 1`,
  );
  return JSON.stringify({ ...all, rows }, null, 1);
}

export function folderForTests() {
  const path = mkdtempSync(join(tmpdir(), 'maillage-backup-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export const backUp = (pool: pg.Pool, out: string, files = filesIn(), secret: string | null = null) =>
  backup({ pool, files, secret, out, now: frozen, say: () => {} });

export const putBack = (pool: pg.Pool, file: string, { files = filesIn(), replace = false } = {}) =>
  restore({ pool, source: createReadStream(file), files, migrationsFolder, replace });
