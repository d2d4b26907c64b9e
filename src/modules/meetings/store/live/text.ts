import * as Y from 'yjs';
import { isId } from '#platform/db';
import { factsOf, type Piece, storable } from '../../rules/live/pieces.ts';
import { itemOfPlace, placeOf } from '../../rules/live/places.ts';

/** How a piece is called in the text; the editor calls it the same. */
const PIECE = 'piece';

export const placeIn = (doc: Y.Doc, item: string | null): Y.XmlFragment => doc.getXmlFragment(placeOf(item));

/** The places of the text, always in the same order; which of them are points of the agenda it does not know. */
export function placesIn(doc: Y.Doc): { item: string | null; place: Y.XmlFragment }[] {
  return [...doc.share.keys()].sort().flatMap((name) => {
    const item = itemOfPlace(name);
    return item === undefined ? [] : [{ item, place: doc.getXmlFragment(name) }];
  });
}

export const elementsOf = (place: Y.XmlFragment): Y.XmlElement[] =>
  place.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement && child.nodeName === PIECE);

export const wordsIn = (element: Y.XmlElement): string =>
  storable(
    element
      .toArray()
      .map((text) => (text instanceof Y.XmlText ? inserted(text) : ''))
      .join(''),
  );

const inserted = (text: Y.XmlText): string =>
  (text.toDelta() as { insert?: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');

/**
 * What the minutes say: pieces without words are places where somebody may still write. `taken`: numbers that are those of
 * other minutes, whatever a device calls a piece of these.
 */
export function readText(
  doc: Y.Doc,
  eventId: string,
  taken: Iterable<string> = [],
): (Piece & { element: Y.XmlElement })[] {
  const seen = new Set<string>(taken);
  return placesIn(doc).flatMap(({ item, place }) =>
    elementsOf(place).flatMap((element) => {
      const words = wordsIn(element).trim();
      if (words === '') return [];
      const id = numberOf(element, eventId, seen);
      seen.add(id);
      return [{ element, id, item, words, ...factsOf(element.getAttributes()) }];
    }),
  );
}

/**
 * The number of its row. A piece made on a device has none of its own: it follows from which device made it and when, the
 * same for everybody and for ever. A piece that was cut in two stands twice under one number: the first keeps it.
 */
export function numberOf(
  element: Y.XmlElement,
  eventId: string,
  seen: Pick<ReadonlySet<string>, 'has'> = new Set(),
): string {
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

export function newElement(attributes: Readonly<Record<string, string | number | null>>, words: string): Y.XmlElement {
  const element = new Y.XmlElement(PIECE);
  for (const [name, value] of Object.entries({ kind: 'text', ...attributes }))
    if (value !== null) element.setAttribute(name, value as string);
  const text = new Y.XmlText();
  text.insert(0, words);
  element.insert(0, [text]);
  return element;
}

/** Numbers that follow from where a piece was made are written on it: a copy of it keeps them. */
export function keepNumbers(doc: Y.Doc, eventId: string): void {
  const pieces = readText(doc, eventId);
  doc.transact(() => {
    for (const { element, id } of pieces) element.setAttribute('id', id);
  });
}
