import { createHash } from 'node:crypto';
import { createWriteStream, readdirSync, rmSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack } from 'tar-stream';

export type ArchiveOut = {
  /** SHA-256 of each entry so far. */
  sums: Record<string, string>;
  add(name: string, bytes: Uint8Array): Promise<void>;
  /** Makes the file appear under its name, whole. Its size in bytes. */
  finish(): Promise<number>;
  abandon(): Promise<void>;
};

/** A tar file that appears under its name only when it is whole. Compressed when the name ends in gz or tgz. */
export function createArchive(file: string, now: Date): ArchiveOut {
  removeLeftovers(file);
  const partial = `${file}.partial-${process.pid}`;
  const archive = pack();
  // It holds everything there is to know about everybody: only its owner may read it.
  const target = createWriteStream(partial, { mode: 0o600 });
  const written = /\.(gz|tgz)$/i.test(file) ? pipeline(archive, createGzip(), target) : pipeline(archive, target);
  written.catch(() => {});
  const sums: Record<string, string> = {};

  return {
    sums,
    async add(name, bytes) {
      sums[name] = createHash('sha256').update(bytes).digest('hex');
      const entry = new Promise<void>((resolve, reject) => {
        const sink = archive.entry({ name, size: bytes.length, mtime: now, mode: 0o600 }, (error) =>
          error ? reject(error) : resolve(),
        );
        sink.end(bytes);
      });
      // When the disk is full the entry would wait for ever.
      await Promise.race([entry, written]);
    },
    async finish() {
      archive.finalize();
      await written;
      const handle = await open(partial, 'r+');
      await handle.sync().finally(() => handle.close());
      await rename(partial, file);
      const folder = await open(dirname(file), 'r');
      await folder.sync().finally(() => folder.close());
      return (await stat(file)).size;
    },
    async abandon() {
      archive.destroy();
      await written.catch(() => {});
      await rm(partial, { force: true });
    },
  };
}

/** Half files of backups that were killed. */
function removeLeftovers(file: string): void {
  for (const name of readdirSync(dirname(file))) {
    const pid = name.startsWith(`${basename(file)}.partial-`) ? Number(name.slice(basename(file).length + 9)) : 0;
    if (pid > 0 && !isAlive(pid)) rmSync(join(dirname(file), name), { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
