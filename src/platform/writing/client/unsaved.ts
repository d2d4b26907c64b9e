import * as Y from 'yjs';

/** A part of the text (an element directly in its sections) that holds words the server has not. */
export type Unsaved = { element: Y.XmlElement; words: string };

/** Whole parts, so that what is shown can be read and copied; in their order. */
export function unsavedParts(content: Y.XmlFragment, vector: Uint8Array | null): Unsaved[] {
  const there = vector ? Y.decodeStateVector(vector) : new Map<number, number>();
  return content.toArray().flatMap((child) => {
    if (!(child instanceof Y.XmlElement)) return [];
    const hasElements = child.toArray().some((inner) => inner instanceof Y.XmlElement);
    if (hasElements) return unsavedParts(child, vector);
    const words = wordsOf(child);
    return words.trim() !== '' && child.toArray().some((text) => text instanceof Y.XmlText && isNew(text, there))
      ? [{ element: child, words }]
      : [];
  });
}

export const wordsOf = (element: Y.XmlElement): string =>
  element
    .toArray()
    .map((text) => (text instanceof Y.XmlText ? plain(text) : ''))
    .join('');

const plain = (text: Y.XmlText): string =>
  (text.toDelta() as { insert?: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');

function isNew(text: Y.XmlText, there: ReadonlyMap<number, number>): boolean {
  for (let item = text._start; item !== null; item = item.right) {
    const end = item.id.clock + item.length;
    if (!item.deleted && end > (there.get(item.id.client) ?? 0)) return true;
  }
  return false;
}
