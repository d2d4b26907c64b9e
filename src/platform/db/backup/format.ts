import { z } from 'zod';
import { BackupRefused, damaged } from './errors.ts';

/*
 * A backup is a tar file, compressed or not, that any tar program can open. In this order:
 *
 *   manifest.json               what it is, and what it takes to read the rest
 *   secret                      what links and sessions are sealed with, when this installation made its own
 *   files.json, files/…         stored files: their list, then their bytes
 *   tables/SCHEMA.TABLE/0001    rows as PostgreSQL's COPY writes them (text), in parts of whole rows
 *   jobs.json                   what was still to be done
 *   sums.json                   SHA-256 of every entry before it and the number of rows of every table: a file without
 *                               it was cut off
 */

const Table = z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) });
const Manifest = z.object({
  format: z.literal('maillage-backup'),
  version: z.number(),
  madeAt: z.string(),
  /** Of PostgreSQL, such as "18.4". */
  server: z.string(),
  /** The migrations that made the tables, in order. */
  migrations: z.array(z.object({ hash: z.string(), createdAt: z.number() })),
  tables: z.array(Table),
  /** value: the last number given out; null when none was. */
  sequences: z.array(z.object({ schema: z.string(), name: z.string(), value: z.string().nullable() })),
});
const StoredFiles = z.array(z.object({ key: z.string(), contentType: z.string(), sha256: z.string() }));
const Row = z.record(z.string(), z.unknown());
const Jobs = z.object({ queues: z.array(Row), jobs: z.array(Row), dependencies: z.array(Row) });
const Sums = z.object({ entries: z.record(z.string(), z.string()), rows: z.record(z.string(), z.number()) });

export type Table = z.infer<typeof Table>;
export type Manifest = z.infer<typeof Manifest>;
export type StoredFiles = z.infer<typeof StoredFiles>;
export type Jobs = z.infer<typeof Jobs>;
export type Sums = z.infer<typeof Sums>;

export const formatVersion = 1;

export const readStoredFiles = (bytes: Buffer) => read(StoredFiles, 'files.json', bytes);
export const readJobs = (bytes: Buffer) => read(Jobs, 'jobs.json', bytes);
export const readSums = (bytes: Buffer) => read(Sums, 'sums.json', bytes);

export function readManifest(bytes: Buffer): Manifest {
  const manifest = read(Manifest, 'manifest.json', bytes);
  if (manifest.version <= formatVersion) return manifest;
  throw new BackupRefused('The backup was made by a newer Maillage. Restore it with that version, or a later one.');
}

function read<Content>(schema: z.ZodType<Content>, name: string, bytes: Buffer): Content {
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    throw damaged(name);
  }
}

export const tableName = ({ schema, name }: { schema: string; name: string }) => `${schema}.${name}`;

/** As it may stand in a statement. */
export const quoted = ({ schema, name }: { schema: string; name: string }) =>
  `${identifier(schema)}.${identifier(name)}`;

export const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`;
