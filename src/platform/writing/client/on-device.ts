import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { ON_DEVICE } from '../forget/index.ts';

export type OnDevice = {
  /** Resolves when what this device kept is in the text. Rejects where nothing can be kept. */
  whenRead: Promise<void>;
  /** How far the server had what was written here, when it last said so. */
  vector(): Promise<Uint8Array | null>;
  rememberVector(vector: Uint8Array): void;
  /** What is kept goes: the server has it, or its person copied what they wanted. */
  forget(): Promise<void>;
  close(): void;
};

/** What is written stays on the device for as long as it takes. `person`: on a shared device nobody reads another's. */
export function keepOnDevice(doc: Y.Doc, { person, text }: { person: string; text: string }): OnDevice {
  const kept = new IndexeddbPersistence(`${ON_DEVICE}${person} ${text}`, doc);
  return {
    whenRead: kept.whenSynced.then(() => {}),
    vector: async () => ((await kept.get('vector')) as Uint8Array | undefined) ?? null,
    rememberVector: (vector) => void kept.set('vector', vector as never).catch(() => {}),
    forget: () => kept.clearData(),
    close: () => void kept.destroy(),
  };
}
