import * as Y from 'yjs';
import { elementsOf, newElement, placeIn } from './text.ts';

const STRAY = 'stray';

/**
 * Words for a piece that was moved or struck out while they were typed stand before the first point, where whoever takes
 * notes puts them where they belong; what the same device goes on typing there joins them.
 */
export function keepStray(doc: Y.Doc, { words, client }: { words: string; client: number }): void {
  const place = placeIn(doc, null);
  const there = elementsOf(place).find((one) => one.getAttribute(STRAY) === String(client));
  const text = there?.toArray().findLast((one): one is Y.XmlText => one instanceof Y.XmlText);
  if (text) text.insert(text.length, words);
  else place.insert(place.length, [newElement({ [STRAY]: String(client) }, words)]);
}
