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
