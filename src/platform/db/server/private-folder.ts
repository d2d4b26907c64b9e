import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type Binaries, copyBinaries, linkLibraries } from './binaries.ts';
import type { Runner } from './running-as.ts';

/** A temporary folder for one run of the server: its socket, which only its owner can reach, and its library links. */
export type PrivateFolder = {
  root: string;
  socketDir: string;
  librariesOf(binaries: Binaries): string;
  copy(original: Binaries): Binaries;
  /** Makes the socket's folder the server's. Again before each restart: what is old in a temporary folder gets removed. */
  prepare(runner: Runner): void;
};

const prefix = 'maillage-';

export function makePrivateFolder(binaries: Binaries): PrivateFolder {
  const root = mkdtempSync(join(shortTemporaryFolder(), prefix));
  chmodSync(root, 0o711);
  const socketDir = join(root, 'socket');
  const links = join(root, 'lib');
  linkLibraries(binaries, links);
  return {
    root,
    socketDir,
    // A library found by its link looks beside the link for what it needs in turn, so the folder of all is named too.
    librariesOf: ({ native }) => `${links}:${join(native, 'lib')}`,
    copy: (original) => copyBinaries(original, join(root, 'native')),
    prepare({ owner }) {
      if (!existsSync(root)) mkdirSync(root, { mode: 0o711 });
      if (!existsSync(socketDir)) mkdirSync(socketDir, { mode: 0o700 });
      linkLibraries(binaries, links);
      if (owner !== null) chownSync(socketDir, owner.uid, owner.gid);
    },
  };
}

/** Removes the folder of a run by its socket's folder; anything that is not such a folder is left alone. */
export function removePrivateFolder(socketDir: string | undefined): void {
  if (socketDir === undefined) return;
  const root = dirname(socketDir);
  if (basename(root).startsWith(prefix) && dirname(root) === shortTemporaryFolder()) {
    rmSync(root, { recursive: true, force: true });
  }
}

/** The path of a Unix socket may have 107 bytes at most (103 on macOS), so a long temporary folder is of no use. */
function shortTemporaryFolder(): string {
  return Buffer.byteLength(tmpdir()) <= 60 ? tmpdir() : '/tmp';
}
