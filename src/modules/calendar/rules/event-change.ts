import type { EventField } from './event.ts';
import type { Written } from './written-in.ts';

export type TellableFacts = {
  title: Written;
  startsAt: Date;
  endsAt: Date;
  placeName: Written | null;
  address: Written | null;
  accessNote: Written | null;
  places: number | null;
  registrationClosesAt: Date | null;
};

/** A value as the history keeps it: a moment in ISO, a number in figures, words with their translations. */
export type KeptValue = string | Written;

export type Change = { field: EventField; before: KeptValue | null; after: KeptValue | null };

const watched = [
  'title',
  'startsAt',
  'endsAt',
  'placeName',
  'address',
  'accessNote',
  'places',
  'registrationClosesAt',
] as const;

/** What is kept in the history of an event. */
export function changesBetween(before: TellableFacts, after: TellableFacts): Change[] {
  return watched.flatMap((field) => {
    const [was, is] = [asKept(before[field]), asKept(after[field])];
    return isSame(was, is) ? [] : [{ field, before: was, after: is }];
  });
}

function asKept(value: Written | Date | number | null): KeptValue | null {
  if (value === null) return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'number' ? String(value) : value;
}

/** Words are the same as long as nobody who could read them in their language reads anything else now. */
function isSame(was: KeptValue | null, is: KeptValue | null): boolean {
  if (was === null || is === null || typeof was === 'string' || typeof is === 'string') return was === is;
  return languagesOf(was).every((lang) => readIn(was, lang) === readIn(is, lang));
}

/** A translation that is out of date is not read, so that to bring it up to date changes nothing. */
const languagesOf = (words: Written): Written['lang'][] => [
  words.lang,
  ...(['fr', 'nl', 'en'] as const).filter((lang) => isRead(words, lang)),
];

const isRead = ({ translations }: Written, lang: Written['lang']): boolean =>
  translations?.[lang] !== undefined && translations[lang].state !== 'outOfDate';

const readIn = (words: Written, lang: Written['lang']): string | undefined =>
  isRead(words, lang) ? words.translations?.[lang]?.text : words.text;

/** Whoever registered is written to about what changes their way there, not about the number of places. */
export const isToldByLetter = (field: EventField): boolean => !['places', 'registrationClosesAt'].includes(field);
