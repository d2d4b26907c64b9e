import * as Y from 'yjs';
import type { Block } from '../minutes/blocks.ts';
import { newElement, placeIn, readText, wordsIn } from './text.ts';

export type NamedBlock = Block & { ownerSaid: string | null };

type Stands = { id: string; item: string | null; element: Y.XmlElement };

/** The text says what the rows say; what is the same already is not touched, so whoever writes there is not disturbed. */
export function followRows(doc: Y.Doc, { eventId, blocks }: { eventId: string; blocks: readonly NamedBlock[] }): void {
  const ids = new Set(blocks.map(({ id }) => id));
  const [stand, gone] = [new Map<string | null, Stands[]>(), new Map<string, Stands>()];
  for (const one of readText(doc, eventId)) {
    const here = stand.get(one.item) ?? [];
    stand.set(one.item, here);
    if (ids.has(one.id)) here.push(one);
    else gone.set(one.id, one);
  }
  for (const { element } of gone.values()) remove(element);

  const all = new Map([...stand.values()].flat().map((one) => [one.id, one]));
  for (const [item, some] of Map.groupBy(blocks, ({ agendaItemId }) => agendaItemId)) {
    const place = placeIn(doc, item);
    const here = stand.get(item) ?? [];
    stand.set(item, here);
    const inOrder = some.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    for (const [at, block] of inOrder.entries()) {
      const there = all.get(block.id);
      if (there && here[at] === there) {
        rewrite(there.element, block);
        continue;
      }
      if (there) {
        remove(there.element);
        const others = stand.get(there.item) ?? [];
        others.splice(others.indexOf(there), 1);
      }
      const element = newElement(attributesOf(block), block.words.text);
      const elements = place.toArray();
      const before = here[at]?.element;
      place.insert(before ? elements.indexOf(before) : lastWritten(elements) + 1, [element]);
      here.splice(at, 0, { id: block.id, item, element });
    }
  }
}

/** After the last piece with words: before the empty line at the end, where somebody may be about to write. */
const lastWritten = (elements: readonly unknown[]): number =>
  elements.findLastIndex((one) => one instanceof Y.XmlElement && wordsIn(one).trim() !== '');

function remove(element: Y.XmlElement): void {
  const { parent } = element;
  if (parent instanceof Y.XmlFragment) parent.delete(parent.toArray().indexOf(element), 1);
}

function rewrite(element: Y.XmlElement, block: NamedBlock): void {
  const attributes = attributesOf(block);
  const stands: Record<string, unknown> = element.getAttributes();
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null && stands[name] !== undefined) element.removeAttribute(name);
    if (value !== null && stands[name] !== value) element.setAttribute(name, value as string);
  }
  const words = wordsIn(element);
  if (words.trim() === block.words.text.trim()) return;
  const [text] = element.toArray().filter((one): one is Y.XmlText => one instanceof Y.XmlText);
  if (!text || text.length !== words.length) {
    element.delete(0, element.length);
    const anew = new Y.XmlText();
    anew.insert(0, block.words.text);
    element.insert(0, [anew]);
    return;
  }
  changeWords(text, words, block.words.text);
}

/** Only what differs is taken out and put in: what somebody types beside it meanwhile stays. */
export function changeWords(text: Y.XmlText, before: string, after: string): void {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  // A sign of two halves (😀) is changed whole: a half of it is nothing, and the text would replace both.
  if (start > 0 && isFirstHalf(before.charCodeAt(start - 1))) start--;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  if (end > 0 && isSecondHalf(before.charCodeAt(before.length - end))) end--;
  text.delete(start, before.length - start - end);
  text.insert(start, after.slice(start, after.length - end));
}

const isFirstHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isSecondHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

const attributesOf = ({
  id,
  kind,
  words,
  mode,
  votesFor,
  votesAgainst,
  votesAbstained,
  ownerId,
  ownerSaid,
  dueOn,
}: NamedBlock) => ({
  ...{ id, kind, mode, votesFor, votesAgainst, votesAbstained, ownerId, dueOn },
  lang: words.lang,
  owner: ownerSaid,
});
