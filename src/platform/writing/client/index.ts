import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { markUnsaved, ON_DEVICE } from '../forget/index.ts';
import { type Link, openLink, type Standing } from './link.ts';
import { keepOnDevice, type OnDevice } from './on-device.ts';

export { forgetTextsBut } from '../forget/index.ts';
export type { Standing } from './link.ts';
export { type Unsaved, unsavedParts, wordsOf } from './unsaved.ts';

export type OpenText = {
  doc: Y.Doc;
  awareness: Awareness;
  standing(): Standing;
  /** Whether this device keeps what is written, also when the page is closed. */
  isKept(): boolean;
  /** Until here the server has it, as far as this device knows. */
  vector(): Promise<Uint8Array | null>;
  forgetHere(): Promise<void>;
  close(): void;
};

/**
 * Opens a text on this device: first what the device kept of it, then the socket at `address`. `told` hears each change of
 * how it stands.
 */
export async function openText(
  address: string,
  person: string,
  told: (standing: Standing, isKept: boolean) => void,
): Promise<OpenText> {
  const doc = new Y.Doc();
  const awareness = new Awareness(doc);
  // Said only once the device has shown that it keeps what it is given.
  let isKept = false;
  let link: Link | null = null;
  const keeps = (does: boolean) => {
    isKept = does;
    if (link) told(link.standing(), isKept);
  };
  const onDevice: OnDevice | null = canKeep() ? keepOnDevice(doc, { person, text: address }, keeps) : null;
  const read = onDevice?.whenRead.catch(() => {}) ?? Promise.resolve();
  // A device that can keep nothing, or is slow to say so, still writes with the others.
  await Promise.race([read, new Promise((resolve) => setTimeout(resolve, 3_000))]);

  const called = `${ON_DEVICE}${person} ${address}`;
  doc.on('update', (_update, _from, _doc, { local }) => local && markUnsaved(called, true));
  const url = new URL(address, location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  let known: Uint8Array | null = null;
  const opened = openLink({
    ...{ doc, awareness },
    open: () => new WebSocket(url),
    told(standing) {
      if (standing.isSaved) markUnsaved(called, false);
      if (standing.vector && standing.vector !== known) {
        known = standing.vector;
        onDevice?.rememberVector(known);
      }
      told(standing, isKept);
    },
  });
  link = opened;
  const hurry = () => opened.hurry();
  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  const flush = () => opened.flush();
  window.addEventListener('pagehide', flush);

  return {
    doc,
    awareness,
    standing: opened.standing,
    isKept: () => isKept,
    vector: async () => known ?? (await onDevice?.vector().catch(() => null)) ?? null,
    async forgetHere() {
      await onDevice?.forget();
      markUnsaved(called, false);
    },
    close() {
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
      window.removeEventListener('pagehide', flush);
      opened.close();
      onDevice?.close();
      awareness.destroy();
    },
  };
}

const canKeep = (): boolean => {
  try {
    return typeof indexedDB === 'object' && indexedDB !== null;
  } catch {
    return false;
  }
};
