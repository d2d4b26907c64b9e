import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase, Pool } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Entry, entriesOf } from './archive-in.ts';
import { foreignKeysOf, plainText, triggersOf } from './catalogue.ts';
import { BackupRefused, damaged } from './errors.ts';
import {
  identifier,
  type Manifest,
  quoted,
  readJobs,
  readManifest,
  readStoredFiles,
  readSums,
  tableName,
} from './format.ts';
import { queueAgain } from './jobs.ts';
import { migrateTo } from './migrations.ts';
import { makeRoom } from './room.ts';

export type RestoreOptions = {
  pool: Pool;
  /** The backup, from its first byte. */
  source: Readable;
  /** Where bytes of stored files go. */
  files: { put(key: string, bytes: Uint8Array, contentType: string): Promise<void> };
  migrationsFolder: string;
  /** true: what is in the database now may be lost. */
  replace: boolean;
};

export type RestoreReport = {
  madeAt: string;
  tables: number;
  rows: number;
  files: number;
  /** What links and sessions of the backup are sealed with; null when it was not in the backup. */
  secret: string | null;
};

/**
 * Puts a backup into an empty database: all of it, checked to the last byte, or nothing. Needs no more than to own the
 * database. Throws BackupRefused with a plain sentence.
 */
export async function restore(options: RestoreOptions): Promise<RestoreReport> {
  const client = await options.pool.connect();
  try {
    await client.query('begin');
    await client.query(plainText);
    await makeRoom(client, options.replace);
    const report = await takeIn(client, options);
    await client.query('commit');
    await client.query('analyze');
    return report;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function takeIn(client: ClientBase, { source, files, migrationsFolder }: RestoreOptions): Promise<RestoreReport> {
  const seen: Record<string, string> = {};
  const rows: Record<string, number> = {};
  const contentTypes = new Map<string, string>();
  let secret: string | null = null;
  let finish: { manifest: Manifest; complete: () => Promise<void> } | null = null;
  let isWhole = false;

  for await (const entry of entriesOf(source)) {
    if (finish === null) {
      if (entry.name !== 'manifest.json') throw new BackupRefused('This file is not a backup of Maillage.');
      const manifest = readManifest(entry.bytes);
      await migrateTo(client, migrationsFolder, manifest.migrations);
      finish = { manifest, complete: await makeBare(client, manifest) };
      for (const table of manifest.tables) rows[tableName(table)] = 0;
    } else if (entry.name === 'secret') {
      secret = entry.bytes.toString('utf8');
    } else if (entry.name === 'files.json') {
      for (const { key, contentType } of readStoredFiles(entry.bytes)) contentTypes.set(key, contentType);
    } else if (entry.name.startsWith('files/')) {
      const key = entry.name.slice('files/'.length);
      const contentType = contentTypes.get(key);
      if (contentType === undefined) throw damaged(entry.name);
      await files.put(key, entry.bytes, contentType);
    } else if (entry.name.startsWith('tables/')) {
      await copyIn(client, finish.manifest, entry, rows);
    } else if (entry.name === 'jobs.json') {
      await queueAgain(client, readJobs(entry.bytes));
    } else if (entry.name === 'sums.json') {
      checkSums(entry, seen, rows);
      isWhole = true;
    }
    seen[entry.name] = entry.sha256;
  }

  if (finish === null || !isWhole) throw damaged('its end is missing');
  await finish.complete();
  return {
    madeAt: finish.manifest.madeAt,
    tables: finish.manifest.tables.length,
    rows: Object.values(rows).reduce((total, count) => total + count, 0),
    files: Object.keys(seen).filter((name) => name.startsWith('files/')).length,
    secret,
  };
}

/**
 * Takes away what would disturb rows that come in any order: what migrations put in, references between tables (which
 * may go in circles), triggers. The answer puts them back, and PostgreSQL then checks every reference.
 */
async function makeBare(client: ClientBase, manifest: Manifest): Promise<() => Promise<void>> {
  const foreignKeys = await foreignKeysOf(client);
  const triggers = await triggersOf(client);
  for (const { table, name } of foreignKeys)
    await client.query(`alter table ${table} drop constraint ${identifier(name)}`);
  for (const { table, name } of triggers)
    await client.query(`alter table ${table} disable trigger ${identifier(name)}`);
  if (manifest.tables.length > 0) await client.query(`truncate ${manifest.tables.map(quoted).join(', ')}`);

  return async () => {
    for (const { table, name, definition } of foreignKeys) {
      await client.query(`alter table ${table} add constraint ${identifier(name)} ${definition}`);
    }
    for (const { table, name } of triggers)
      await client.query(`alter table ${table} enable trigger ${identifier(name)}`);
    for (const sequence of manifest.sequences) {
      if (sequence.value !== null) await client.query('select setval($1, $2)', [quoted(sequence), sequence.value]);
    }
  };
}

async function copyIn(client: ClientBase, manifest: Manifest, entry: Entry, rows: Record<string, number>) {
  const [, name = ''] = entry.name.split('/');
  const table = manifest.tables.find((each) => tableName(each) === name);
  if (table === undefined) throw damaged(entry.name);
  const stream = client.query(
    copyFrom(`copy ${quoted(table)} (${table.columns.map(identifier)}) from stdin (format text)`),
  );
  try {
    await pipeline(Readable.from([entry.bytes]), stream);
  } catch (error) {
    throw new BackupRefused(
      `The rows of ${name} cannot be read (${(error as Error).message}). Nothing was changed here.`,
    );
  }
  rows[name] = (rows[name] ?? 0) + stream.rowCount;
}

function checkSums(entry: Entry, seen: Record<string, string>, rows: Record<string, number>): void {
  const said = readSums(entry.bytes);
  for (const name of new Set([...Object.keys(said.entries), ...Object.keys(seen)])) {
    if (said.entries[name] !== seen[name]) throw damaged(name);
  }
  for (const [name, count] of Object.entries(said.rows)) {
    if (rows[name] !== count) throw damaged(`${name} has ${rows[name] ?? 0} rows instead of ${count}`);
  }
}
