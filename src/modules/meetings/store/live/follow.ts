import * as Y from 'yjs';
import type { Block } from '../minutes/blocks.ts';
import {
  addSections,
  contentIn,
  elementsOf,
  itemOf,
  newElement,
  newSection,
  readText,
  sectionsIn,
  wordsIn,
} from './text.ts';

export type NamedBlock = Block & { ownerSaid: string | null };

/** The text says what the rows say; what is the same already is not touched, so whoever writes there is not disturbed. */
export function followRows(
  doc: Y.Doc,
  { eventId, items, blocks }: { eventId: string; items: readonly string[]; blocks: readonly NamedBlock[] },
): void {
  addSections(doc, items);
  const gone = new Set(readText(doc, eventId).map(({ id }) => id));
  for (const { id } of blocks) gone.delete(id);
  for (const { id, element } of readText(doc, eventId)) if (gone.has(id)) remove(element);

  const byItem = Map.groupBy(blocks, ({ agendaItemId }) => agendaItemId);
  for (const [item, some] of byItem) {
    const section = sectionOf(doc, item);
    some
      .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
      .forEach((block, place) => {
        followRow(doc, eventId, section, block, place);
      });
  }
}

function followRow(doc: Y.Doc, eventId: string, section: Y.XmlElement, block: NamedBlock, place: number): void {
  const all = readText(doc, eventId);
  const there = all.find(({ id }) => id === block.id);
  const inSection = all.filter(({ element }) => element.parent === section);
  if (there && inSection[place]?.element === there.element) {
    rewrite(there.element, block);
    return;
  }
  if (there) remove(there.element);
  const before = inSection.filter(({ id }) => id !== block.id)[place]?.element;
  const elements = section.toArray();
  const at = before ? elements.indexOf(before) : lastWritten(elements) + 1;
  section.insert(at, [newElement(attributesOf(block), block.words.text)]);
}

/** After the last piece with words: before the empty line at the end, where somebody may be about to write. */
const lastWritten = (elements: readonly unknown[]): number =>
  elements.findLastIndex((one) => one instanceof Y.XmlElement && wordsIn(one).trim() !== '');

function sectionOf(doc: Y.Doc, item: string | null): Y.XmlElement {
  const there = sectionsIn(doc).find((section) => itemOf(section) === item);
  if (there) return there;
  // Of a point that is gone: nothing that was noted is lost.
  const content = contentIn(doc);
  content.insert(content.length, [newSection(item)]);
  return sectionsIn(doc).at(-1) ?? newSection(item);
}

function remove(element: Y.XmlElement): void {
  const { parent } = element;
  if (!(parent instanceof Y.XmlElement)) return;
  const at = parent.toArray().indexOf(element);
  parent.delete(at, 1);
  if (elementsOf(parent).length === 0) parent.insert(0, [newElement({}, '')]);
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
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  text.delete(start, before.length - start - end);
  text.insert(start, after.slice(start, after.length - end));
}

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
