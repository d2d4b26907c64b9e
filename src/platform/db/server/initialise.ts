import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { ServerRefused } from './errors.ts';
import { giveFolder } from './folder.ts';
import { launch } from './launch.ts';
import type { Runner } from './running-as.ts';

export const userName = 'maillage';
export const databaseName = 'maillage';

/** What a server program needs around it. */
export type Place = { binaries: Binaries; runner: Runner; libraries: string; log: (line: string) => void };

/**
 * Makes the data folder when there is none. It is made beside its final place and renamed when it is whole, so a start
 * that is killed half-way leaves nothing that looks like a database.
 */
export async function initialise(place: Place, dataDir: string, folder: string, fsync: boolean): Promise<void> {
  for (const name of readdirSync(dataDir)) {
    if (name.startsWith('postgres.new-')) rmSync(join(dataDir, name), { recursive: true, force: true });
  }
  if (existsSync(folder)) {
    giveFolder(folder, place.runner);
    checkVersion(place.binaries, folder);
    return;
  }

  const fresh = mkdtempSync(join(dataDir, 'postgres.new-'));
  if (place.runner.owner !== null) chownSync(fresh, place.runner.owner.uid, place.runner.owner.gid);
  await initdb(place, fresh, fsync);
  await createDatabase(place, fresh, fsync);
  renameSync(fresh, folder);
  if (fsync) await syncFolder(dataDir);
}

function checkVersion(binaries: Binaries, folder: string): void {
  const found = Number.parseInt(readFileSync(join(folder, 'PG_VERSION'), 'utf8'), 10);
  if (found === binaries.majorVersion) return;
  throw new ServerRefused(
    'otherVersion',
    `The data in ${folder} was written by PostgreSQL ${found}, and this Maillage brings PostgreSQL ` +
      `${binaries.majorVersion}. Make a backup with the Maillage that wrote it and restore it here.`,
  );
}

async function initdb(place: Place, folder: string, fsync: boolean): Promise<void> {
  let output = '';
  // The builtin collation orders and lowers letters alike on every machine. The text search parser still asks the
  // system what a letter is, so its answer must be a UTF-8 one: with plain C, « l’été » would be one word.
  for (const ctype of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
    const { closed } = await launch({
      ...place,
      command: [
        ...[place.binaries.initdb, '-D', folder, `--username=${userName}`, '--auth=trust', '--no-instructions'],
        ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
        ...['--locale=C', `--lc-ctype=${ctype}`, ...(fsync ? [] : ['--no-sync'])],
      ],
      line: (text) => {
        output += `${text}\n`;
      },
    });
    const { code } = await closed;
    if (code === 0) return;
    if (!output.includes('invalid locale name')) break;
  }
  rmSync(folder, { recursive: true, force: true });
  throw new ServerRefused('notStarting', `The database could not be created in ${folder}: ${output.trim()}`);
}

/** Done before the folder gets its name, so a folder that has its name has its database. */
async function createDatabase(place: Place, folder: string, fsync: boolean): Promise<void> {
  const script = `echo "create database ${databaseName}" | "$0" --single -D "$1" -c fsync=${fsync ? 'on' : 'off'} postgres`;
  let output = '';
  const { closed } = await launch({
    ...place,
    command: ['/bin/sh', '-c', script, place.binaries.postgres, folder],
    line: (text) => {
      output += `${text}\n`;
    },
  });
  const { code } = await closed;
  if (code === 0 && !output.includes('ERROR')) return;
  rmSync(folder, { recursive: true, force: true });
  throw new ServerRefused('notStarting', `The database could not be created in ${folder}: ${output.trim()}`);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
