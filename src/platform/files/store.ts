import { fileURLToPath } from 'node:url';
import { folderStore } from './folder-store.ts';
import { s3Store } from './s3-store.ts';

/** Where bytes are kept. Keys are made by us (`network/file`): they never hold what somebody typed. */
export type FileStore = {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** null: there is nothing under this key. */
  get(key: string): Promise<Uint8Array | null>;
  /** Removing what is not there is no mistake. */
  remove(key: string): Promise<void>;
  /** Everything that is kept, in any order. */
  list(): AsyncIterable<{ key: string; storedAt: Date }>;
};

/** `FILES_URL`: a folder (`file:///…` or a path) or `s3+https://key:secret@host/bucket?region=…`. */
export function fileStore(url: string): FileStore {
  if (/^s3\+https?:/.test(url)) return s3Store(new URL(url));
  return folderStore(url.startsWith('file:') ? fileURLToPath(url) : url);
}
