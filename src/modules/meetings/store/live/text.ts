import * as Y from 'yjs';
import { isId } from '#platform/db';
import { factsOf, type Piece } from '../../rules/live/pieces.ts';

/** Where in the text the minutes stand, and how its parts are called there; the editor calls them the same. */
export const FIELD = 'minutes';
const POINT = 'point';
const PIECE = 'piece';

export const contentIn = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment(FIELD);

export const sectionsIn = (doc: Y.Doc): Y.XmlElement[] => elementsIn(contentIn(doc), POINT);

export const elementsOf = (section: Y.XmlElement): Y.XmlElement[] => elementsIn(section, PIECE);

const elementsIn = (parent: Y.XmlFragment, name: string): Y.XmlElement[] =>
  parent.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement && child.nodeName === name);

/** The point a section is about. null: what belongs to none. */
export const itemOf = (section: Y.XmlElement): string | null => {
  const item: unknown = section.getAttribute('item');
  return isId(item) ? item : null;
};

export const wordsIn = (element: Y.XmlElement): string =>
  element
    .toArray()
    .map((text) => (text instanceof Y.XmlText ? inserted(text) : ''))
    .join('');

const inserted = (text: Y.XmlText): string =>
  (text.toDelta() as { insert?: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');

/** What the minutes say: pieces without words are places where somebody may still write. */
export function readText(doc: Y.Doc, eventId: string): (Piece & { element: Y.XmlElement })[] {
  const seen = new Set<string>();
  return sectionsIn(doc).flatMap((section) =>
    elementsOf(section).flatMap((element) => {
      const words = wordsIn(element).trim();
      if (words === '') return [];
      const id = idOf(element, eventId, seen);
      seen.add(id);
      return [{ element, id, item: itemOf(section), words, ...factsOf(element.getAttributes()) }];
    }),
  );
}

/**
 * The number of its row. A piece made on a device has none of its own: it follows from which device made it and when, the
 * same for everybody and for ever. A piece that was cut in two stands twice under one number: the first keeps it.
 */
function idOf(element: Y.XmlElement, eventId: string, seen: ReadonlySet<string>): string {
  const own: unknown = element.getAttribute('id');
  if (isId(own) && !seen.has(own)) return own;
  const { client, clock } = element._item?.id ?? { client: 0, clock: 0 };
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0').slice(-digits);
  const of = eventId.replaceAll('-', '');
  for (let again = 0; ; again++) {
    const made = `${hex(client, 8)}-${of.slice(20, 24)}-8${of.slice(25, 28)}-8${hex(again, 3)}-${of.slice(16, 20)}${hex(clock, 8)}`;
    if (!seen.has(made)) return made;
  }
}

export function newSection(item: string | null): Y.XmlElement {
  const section = new Y.XmlElement(POINT);
  if (item !== null) section.setAttribute('item', item);
  section.insert(0, [newElement({}, '')]);
  return section;
}

export function newElement(attributes: Readonly<Record<string, string | number | null>>, words: string): Y.XmlElement {
  const element = new Y.XmlElement(PIECE);
  for (const [name, value] of Object.entries({ kind: 'text', ...attributes }))
    if (value !== null) element.setAttribute(name, value as string);
  const text = new Y.XmlText();
  text.insert(0, words);
  element.insert(0, [text]);
  return element;
}

/** Each point has its section; a section stays where it is, whatever becomes of its point: people may be writing in it. */
export function addSections(doc: Y.Doc, items: readonly string[]): void {
  const content = contentIn(doc);
  const there = new Set(sectionsIn(doc).map(itemOf));
  if (!there.has(null)) content.insert(0, [newSection(null)]);
  items.forEach((item, at) => {
    if (there.has(item)) return;
    const before = new Set(items.slice(0, at));
    const place = content.toArray().findLastIndex((one) => {
      const of = one instanceof Y.XmlElement ? itemOf(one) : null;
      return of === null || before.has(of);
    });
    content.insert(place + 1, [newSection(item)]);
  });
}

/** Numbers that follow from where a piece was made are written on it: a copy of it keeps them. */
export function keepNumbers(doc: Y.Doc, eventId: string): void {
  const pieces = readText(doc, eventId);
  doc.transact(() => {
    for (const { element, id } of pieces) element.setAttribute('id', id);
  });
}
