import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

const PREFIX = 'writing ';

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
  const kept = new IndexeddbPersistence(`${PREFIX}${person} ${text}`, doc);
  return {
    whenRead: kept.whenSynced.then(() => {}),
    vector: async () => ((await kept.get('vector')) as Uint8Array | undefined) ?? null,
    rememberVector: (vector) => void kept.set('vector', vector as never).catch(() => {}),
    forget: () => kept.clearData(),
    close: () => void kept.destroy(),
  };
}

/** Whoever signs out, or signs in after another, leaves no text of theirs on the device. */
export async function forgetTextsBut(person: string | null): Promise<void> {
  const all = await indexedDB.databases();
  for (const { name } of all)
    if (name?.startsWith(PREFIX) && (person === null || !name.startsWith(`${PREFIX}${person} `)))
      indexedDB.deleteDatabase(name);
}

/** As soon as somebody presses "sign out", before the page is gone. */
export function forgetTextsAtSignOut(): void {
  document.addEventListener('submit', ({ target }) => {
    if (target instanceof HTMLFormElement && new URL(target.action).pathname === '/session') void forgetTextsBut(null);
  });
}
