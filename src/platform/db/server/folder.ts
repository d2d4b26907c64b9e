import { accessSync, chownSync, constants, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ServerRefused } from './errors.ts';
import type { Runner } from './running-as.ts';

/** The data folder's real path, made where there is none. Throws ServerRefused when it is not ours to write in. */
export function openFolder(dataDir: string): string {
  const path = resolve(dataDir);
  try {
    mkdirSync(path, { recursive: true, mode: 0o755 });
    accessSync(path, constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch (error) {
    throw notOurs(path, error);
  }
}

/** The user (number) to whom the data belongs so far. */
export function keeperOf(dataDir: string): number {
  return (statSync(join(dataDir, 'postgres'), { throwIfNoEntry: false }) ?? statSync(dataDir)).uid;
}

/**
 * Sees to it that the server may write its own files. Root gives them to whoever the server runs as this time, which
 * may be another than last time (the project moved into a closed folder, a user `postgres` was added).
 */
export function giveFolder(folder: string, { owner }: Runner): void {
  const { uid } = statSync(folder);
  if (owner !== null && uid !== owner.uid && process.getuid?.() === 0) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), owner.uid, owner.gid);
    }
    chownSync(folder, owner.uid, owner.gid);
    return;
  }
  if (uid !== (owner?.uid ?? process.getuid?.())) throw notOurs(folder, null);
}

function notOurs(path: string, error: unknown): ServerRefused {
  const why = error instanceof Error ? ` (${error.message})` : '';
  return new ServerRefused(
    'unreachable',
    `The data folder ${path} cannot be written by user ${process.getuid?.() ?? ''}${why}. Start Maillage as the user ` +
      `it belongs to, give it to this user (as root: chown -R … ${path}), or choose another folder with DATA_DIR.`,
  );
}
