import type { UnsureField } from '../format.ts';
import { inAll, phraseIn } from '../words/words.ts';

const TO_CONFIRM = inAll((words) => words.toConfirm).toSorted((one, other) => other.length - one.length);
const PERHAPS = inAll((words) => words.perhaps);
const NAMED: readonly [UnsureField, RegExp][] = [
  ['places', /\b(?:lieu|salle|endroit|plaats|locatie|zaal|place|venue|location|room|local)\b/],
  ['startsAt', /\b(?:heure|horaire|uur|tijdstip|time|hour)\b/],
  ['date', /\b(?:dates?|datum|data|jour|dag|day)\b/],
];

export interface Parts {
  /** Where each part of the meeting ends in the text read; undefined: not said. */
  readonly date: number | undefined;
  readonly startsAt: number | undefined;
  readonly places: number | undefined;
  readonly severalPlaces: boolean;
}

/** Which parts of an announced meeting the text itself holds to be open. */
export function unsureOf(folded: string, parts: Parts): { toConfirm: boolean; unsure: UnsureField[] } {
  const said = phraseIn(folded, TO_CONFIRM);
  // “16 May” is a month.
  const perhaps = phraseIn(folded.replace(/(?<=\d ?)may\b|\bmay(?= ?\d)/g, '   '), PERHAPS) !== undefined;
  const unsure = new Set<UnsureField>();
  if (parts.date === undefined) unsure.add('date');
  if (parts.severalPlaces) unsure.add('places');
  const around = said ? folded.slice(Math.max(0, said.at - 32), said.at).replace(/^.*[(.;]/s, '') : '';
  const named = NAMED.filter(([, words]) => words.test(around)).map(([field]) => field);
  if (said && named.length > 0) for (const field of named) unsure.add(field);
  else if (perhaps) {
    for (const field of ['date', 'startsAt', 'places'] as const) if (parts[field] !== undefined) unsure.add(field);
  } else if (said && !parts.severalPlaces && parts.date !== undefined) unsure.add(nearest(parts, said.at));
  const order: UnsureField[] = ['date', 'startsAt', 'places'];
  return { toConfirm: said !== undefined || perhaps, unsure: order.filter((field) => unsure.has(field)) };
}

/** What stands right before “(à confirmer)”. */
function nearest(parts: Parts, at: number): UnsureField {
  const fields = (['date', 'startsAt', 'places'] as const).flatMap((field) => {
    const end = parts[field];
    return end === undefined || end > at ? [] : [{ field, end }];
  });
  return fields.toSorted((one, other) => other.end - one.end)[0]?.field ?? 'date';
}
