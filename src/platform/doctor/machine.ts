import { accessSync, constants, existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { embeddedPostgres } from '#platform/db/server';
import { attention, bad, type Finding, good } from './finding.ts';

type Machine = {
  dataDir: string;
  isEmbedded: boolean;
  /** Asks the store of files for a file that does not exist; rejects when the store cannot be reached. */
  askFiles: () => Promise<unknown>;
  now: Date;
};

/** What can be said without the database. */
export async function machineFindings({ dataDir, isEmbedded, askFiles, now }: Machine): Promise<Finding[]> {
  return [
    node(),
    ...(isEmbedded ? [binaries()] : []),
    folder(dataDir),
    ...secret(dataDir),
    space(dataDir),
    await files(askFiles),
    lastBackup(dataDir, now),
  ];
}

function node(): Finding {
  const { node: version } = process.versions;
  if (Number.parseInt(version, 10) >= 24) return good('node', `This is Node ${version}.`);
  return bad(
    'node',
    `This is Node ${version}; Maillage needs 24.`,
    'Start it with npm, which uses the Node that `npm ci` brought.',
  );
}

function binaries(): Finding {
  try {
    const { packageName, majorVersion } = embeddedPostgres();
    return good('postgresql', `PostgreSQL ${majorVersion} came with npm (${packageName}).`);
  } catch (error) {
    return bad('postgresql', messageOf(error), 'Run `npm ci` again without --omit=optional, or set DATABASE_URL.');
  }
}

function folder(dataDir: string): Finding {
  const place = existing(dataDir);
  try {
    accessSync(place, constants.W_OK | constants.X_OK);
  } catch {
    const { uid } = statSync(place);
    const todo = `Start Maillage as the user it belongs to (number ${uid}), or choose another folder with DATA_DIR.`;
    return bad('data folder', `${place} cannot be written by this user (number ${process.getuid?.()}).`, todo);
  }
  if (place !== dataDir) return good('data folder', `${dataDir} does not exist yet; the first start makes it.`);
  return good('data folder', `${dataDir} can be written.`);
}

function secret(dataDir: string): Finding[] {
  const file = join(dataDir, 'secret');
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & 0o077) === 0) return [];
  return [bad('secret', `${file} can be read by other users of this machine.`, `Type: chmod 600 ${file}`)];
}

function space(dataDir: string): Finding {
  const { bavail, bsize } = statfsSync(existing(dataDir));
  const gigabytes = (bavail * bsize) / 1e9;
  const sentence = `${gigabytes.toFixed(1)} GB are free where ${dataDir} is.`;
  if (gigabytes < 0.5) return bad('disk', sentence, 'Make room now: a full disk stops every write.');
  if (gigabytes < 3) return attention('disk', sentence, 'Make room soon.');
  return good('disk', sentence);
}

async function files(askFiles: Machine['askFiles']): Promise<Finding> {
  try {
    await askFiles();
    return good('files', 'The store of files answers.');
  } catch (error) {
    return bad(
      'files',
      `The store of files does not answer (${messageOf(error)}).`,
      'Look at FILES_URL, and whether that place is there and lets Maillage in.',
    );
  }
}

/** Written by `maillage backup`. Backups made by other means are not known here. */
function lastBackup(dataDir: string, now: Date): Finding {
  const todo = 'Make one every day: maillage backup /another/disk/maillage.tar.gz';
  try {
    const { at, file } = JSON.parse(readFileSync(join(dataDir, 'last-backup.json'), 'utf8')) as {
      at: string;
      file: string;
    };
    const days = Math.floor((now.getTime() - new Date(at).getTime()) / 86_400_000);
    const sentence = `The last backup was made ${at.slice(0, 10)} (${file}).`;
    return days > 7 ? attention('backup', sentence, todo) : good('backup', sentence);
  } catch {
    return attention('backup', 'No backup was made from here yet.', todo);
  }
}

function existing(path: string): string {
  return existsSync(path) ? path : existing(dirname(path));
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
