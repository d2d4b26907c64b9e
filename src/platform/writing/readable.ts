import * as Y from 'yjs';

/** What cannot be read must never be kept: the text could not be read any more. */
export const isChange = (bytes: Uint8Array): boolean => reads(() => Y.decodeUpdate(bytes));

export const isVector = (bytes: Uint8Array): boolean => reads(() => Y.decodeStateVector(bytes));

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
