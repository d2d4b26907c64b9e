import { IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';
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

/** A full device may have room again: so often the whole text is tried, which closes every gap. In milliseconds. */
const AGAIN = 10_000;

/**
 * What is written stays on the device for as long as it takes. `person`: on a shared device nobody reads another's.
 * `keeps` hears whether that is so: a device may refuse from the beginning, or be full in the middle of a word.
 */
export function keepOnDevice(
  doc: Y.Doc,
  { person, text }: { person: string; text: string },
  keeps: (does: boolean) => void,
): OnDevice {
  const kept = new IndexeddbPersistence(`${ON_DEVICE}${person} ${text}`, doc);
  let again: ReturnType<typeof setInterval> | null = null;

  const cannot = () => {
    keeps(false);
    again ??= setInterval(tryWhole, AGAIN);
  };
  const can = () => {
    if (again !== null) clearInterval(again);
    again = null;
    keeps(true);
  };
  const tryWhole = () => {
    try {
      const writing = kept.db?.transaction('updates', 'readwrite');
      if (!writing) return;
      writing.objectStore('updates').add(Y.encodeStateAsUpdate(doc));
      writing.addEventListener('complete', can);
    } catch {
      // The device took its storage away for good: what is said stays true.
    }
  };
  const whenOpen = kept._db.then((db) => {
    // Every write that fails undoes its transaction, which is heard here.
    db.addEventListener('abort', cannot);
    db.addEventListener('close', cannot);
  });
  const whenRead = Promise.race([kept.whenSynced, whenOpen.then(() => new Promise<never>(() => {}))]).then(() =>
    again === null ? keeps(true) : undefined,
  );
  return {
    whenRead,
    vector: async () => ((await kept.get('vector')) as Uint8Array | undefined) ?? null,
    rememberVector: (vector) => void kept.set('vector', vector as never).catch(() => {}),
    forget: () => kept.clearData(),
    close() {
      if (again !== null) clearInterval(again);
      void kept.destroy().catch(() => {});
    },
  };
}
