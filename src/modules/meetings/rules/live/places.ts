const BEFORE = 'before';
const POINT = 'point ';

/**
 * Where in the text that is written together a point has its pieces. The text knows no agenda: each point has a place of
 * its own, named by its number, and the page arranges the places. A point that is moved, renamed, skipped or taken off
 * changes nothing in the text, so nothing that somebody types meanwhile can be lost by it. null: what belongs to no point.
 */
export const placeOf = (item: string | null): string => (item === null ? BEFORE : `${POINT}${item}`);

/** undefined: no place of these minutes. */
export function itemOfPlace(place: string): string | null | undefined {
  if (place === BEFORE) return null;
  const item = place.startsWith(POINT) ? place.slice(POINT.length) : '';
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/.test(item) ? item : undefined;
}
