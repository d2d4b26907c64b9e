import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { FileStore } from './file-store.ts';

const PART = '.part';

export function folderStore(folder: string): FileStore {
  return {
    async put(key, bytes) {
      const target = join(folder, key);
      await mkdir(dirname(target), { recursive: true });
      // On the disk first, then under its name: a process or a machine that dies leaves no half file.
      const part = `${target}.${randomUUID()}${PART}`;
      const file = await open(part, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(part, target);
    },
    async get(key) {
      const bytes = await readFile(join(folder, key)).catch(nothing);
      return bytes && new Uint8Array(bytes);
    },
    remove: (key) => rm(join(folder, key), { force: true }),
    async *list() {
      const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothing)) ?? [];
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name);
        const facts = entry.isFile() ? await stat(path).catch(nothing) : null;
        if (facts) yield { key: relative(folder, path).replaceAll(sep, '/'), storedAt: facts.mtime };
      }
    },
  };
}

function nothing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
