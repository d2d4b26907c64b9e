import { fileURLToPath } from 'node:url';
import type { FileStore } from './file-store.ts';
import { folderStore } from './folder-store.ts';
import { s3Store } from './s3-store.ts';

/** `FILES_URL`: a folder (`file:///…` or a path) or `s3+https://key:secret@host/bucket?region=…`. */
export function fileStore(url: string): FileStore {
  if (/^s3\+https?:/.test(url)) return s3Store(new URL(url));
  return folderStore(url.startsWith('file:') ? fileURLToPath(url) : url);
}
