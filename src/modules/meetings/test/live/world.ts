import type { XmlElement } from 'yjs';
import type { Device } from '../../../../../test/writing-world.ts';
import { elementsOf, newElement, placeIn } from '../../store/live/text.ts';

/** Types a new piece at the end of the point, as the editor does. */
export function types(
  device: Device,
  item: string | null,
  words: string,
  said: Record<string, string | number> = {},
): XmlElement {
  const place = placeIn(device.doc, item);
  place.insert(place.length, [newElement(said, words)]);
  return elementsOf(place).at(-1) as XmlElement;
}
