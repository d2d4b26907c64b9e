import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { ClientBase, Pool } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { type ArchiveOut, createArchive } from './archive-out.ts';
import { hasTable, migrationsOf, plainText, sequencesOf, serverVersion, storedFilesOf, tablesOf } from './catalogue.ts';
import { BackupRefused } from './errors.ts';
import { formatVersion, identifier, type Manifest, quoted, type StoredFiles, type Table, tableName } from './format.ts';
import { unfinishedJobs } from './jobs.ts';

export type BackupOptions = {
  pool: Pool;
  /** Where the bytes of stored files are. */
  files: { get(key: string): Promise<Uint8Array | null> };
  /** What links and sessions are sealed with; null when whoever restores brings their own. */
  secret: string | null;
  /** Such as /backups/maillage.tar.gz */
  out: string;
  now: Date;
  say: (line: string) => void;
};

export type BackupReport = {
  tables: number;
  rows: number;
  files: number;
  /** Keys of files that are in the database and not in the store, or changed there. They are not in the backup. */
  lostFiles: string[];
  bytes: number;
};

/**
 * Writes everything there is into one file while the application goes on: tables, sequences and jobs as they were at
 * one single moment, and the files they speak of. A backup that is killed leaves no file under the name.
 */
export async function backup({ pool, files, secret, out, now, say }: BackupOptions): Promise<BackupReport> {
  const client = await pool.connect();
  const archive = createArchive(out, now);
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(plainText);
    const { manifest, tables } = await describe(client, now);
    await addJson(archive, 'manifest.json', manifest);
    if (secret !== null) await archive.add('secret', Buffer.from(secret));

    const lostFiles = await addFiles(archive, files, await storedFilesOf(client), say);
    const rows: Record<string, number> = {};
    for (const table of tables) rows[tableName(table)] = await addTable(archive, client, table);
    await addJson(archive, 'jobs.json', await unfinishedJobs(client));
    await client.query('commit');

    const storedFiles = Object.keys(archive.sums).filter((name) => name.startsWith('files/')).length;
    await addJson(archive, 'sums.json', { entries: { ...archive.sums }, rows });
    const bytes = await archive.finish();
    const sum = Object.values(rows).reduce((total, count) => total + count, 0);
    return { tables: tables.length, rows: sum, files: storedFiles, lostFiles, bytes };
  } catch (error) {
    await archive.abandon();
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function describe(client: ClientBase, now: Date) {
  if (!(await hasTable(client, 'drizzle.__drizzle_migrations')))
    throw new BackupRefused('There is no Maillage in this database yet. Start Maillage once, then make a backup.');
  const tables = await tablesOf(client);
  const manifest: Manifest = {
    format: 'maillage-backup',
    version: formatVersion,
    madeAt: now.toISOString(),
    server: await serverVersion(client),
    migrations: await migrationsOf(client),
    tables: tables.map(({ schema, name, columns }) => ({ schema, name, columns })),
    sequences: await sequencesOf(client),
  };
  return { manifest, tables };
}

async function addFiles(
  archive: ArchiveOut,
  files: BackupOptions['files'],
  stored: StoredFiles,
  say: (line: string) => void,
): Promise<string[]> {
  const lost: string[] = [];
  await addJson(archive, 'files.json', stored);
  for (const { key, sha256 } of stored) {
    const bytes = await files.get(key);
    if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256) {
      await archive.add(`files/${key}`, bytes);
    } else {
      lost.push(key);
      say(`The file ${key} is ${bytes === null ? 'missing from' : 'damaged in'} the file store and not in the backup.`);
    }
  }
  return lost;
}

/** The number of rows written. */
async function addTable(
  archive: ArchiveOut,
  client: ClientBase,
  table: Table & { isPartitioned: boolean },
): Promise<number> {
  const columns = table.columns.map(identifier).join(', ');
  const what = table.isPartitioned ? `(select ${columns} from ${quoted(table)})` : `${quoted(table)} (${columns})`;
  // Text and not CSV: before PostgreSQL 18 a line of a text that is just \. ends a CSV in the middle of a value.
  const stream = client.query(copyTo(`copy ${what} to stdout (format text)`));
  let part = 0;
  let count = 0;
  for await (const rows of wholeRows(stream)) {
    part += 1;
    count += rowsIn(rows);
    await archive.add(`tables/${tableName(table)}/${String(part).padStart(4, '0')}`, rows);
  }
  // The stream may end before the server has said how many there were, so they are counted here.
  return count;
}

const lineFeed = 10;

/** Every row ends with a line feed, and nothing else is one: inside a value it is written as \n. */
function rowsIn(rows: Buffer): number {
  let count = 0;
  for (let at = rows.indexOf(lineFeed); at !== -1; at = rows.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

const partSize = 4 * 1024 * 1024;

/** The rows in parts of about that size, each ending where a row ends: a line feed inside a value is written as \n. */
async function* wholeRows(stream: Readable): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    held.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size < partSize) continue;
    const all = Buffer.concat(held);
    const end = all.lastIndexOf('\n') + 1;
    if (end > 0) yield all.subarray(0, end);
    held = [all.subarray(end)];
    size = all.length - end;
  }
  if (size > 0) yield Buffer.concat(held);
}

const addJson = (archive: ArchiveOut, name: string, content: unknown) =>
  archive.add(name, Buffer.from(`${JSON.stringify(content, null, 1)}\n`));
