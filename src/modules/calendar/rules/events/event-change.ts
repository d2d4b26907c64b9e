import type { Written } from '#packages/written';
import type { EventField } from './event.ts';
import { type Confirmable, confirmables } from './to-confirm.ts';

export type TellableFacts = {
  title: Written;
  startsAt: Date;
  endsAt: Date;
  placeName: Written | null;
  address: Written | null;
  accessNote: Written | null;
  places: number | null;
  registrationClosesAt: Date | null;
  fuzzyWhen?: Written | null;
  onlineAddress?: string | null;
  toConfirm?: readonly Confirmable[];
  /** As it is called. undefined: nothing is said of it. */
  pole?: Written | null;
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

/** What is kept in the history of an event. What `given` does not speak of stays as it is. */
export function changesBetween(before: TellableFacts, given: TellableFacts): Change[] {
  const after = { ...given };
  if (given.fuzzyWhen === undefined) after.fuzzyWhen = before.fuzzyWhen ?? null;
  // The moments of a fuzzy date were never said, so nothing is told of them.
  const isFuzzy = Boolean(before.fuzzyWhen ?? after.fuzzyWhen);
  const changes = watched.flatMap((field) =>
    isFuzzy && (field === 'startsAt' || field === 'endsAt')
      ? []
      : changed(field, asKept(before[field]), asKept(after[field])),
  );
  return [
    ...(isFuzzy ? changed('fuzzyWhen', dateKept(before), dateKept(after)) : []),
    ...changes,
    ...onlineChange(before.onlineAddress ?? null, given.onlineAddress),
    ...poleChange(before.pole ?? null, given.pole),
    ...certainty(before.toConfirm ?? [], given.toConfirm),
  ];
}

const changed = (field: EventField, was: KeptValue | null, is: KeptValue | null): Change[] =>
  isSame(was, is) ? [] : [{ field, before: was, after: is }];

/** The words of a fuzzy date, else the moment. */
const dateKept = ({ fuzzyWhen, startsAt }: TellableFacts): KeptValue => fuzzyWhen ?? startsAt.toISOString();

/** Stands for an address that the history must not tell: it is read by people who are not registered. */
const THERE = 'there';

function onlineChange(was: string | null, is: string | null | undefined): Change[] {
  if (is === undefined || is === was) return [];
  return [{ field: 'onlineAddress', before: was ? THERE : null, after: is ? THERE : null }];
}

const poleChange = (was: Written | null, is: Written | null | undefined): Change[] =>
  is === undefined ? [] : changed('pole', was, is);

/** before: it was to be confirmed and is certain now. after: the other way round. */
function certainty(was: readonly Confirmable[], is: readonly Confirmable[] = was): Change[] {
  return confirmables.flatMap((what) => {
    if (was.includes(what) === is.includes(what)) return [];
    return [confirmed(what, was.includes(what))];
  });
}

export const confirmed = (what: Confirmable, isCertain = true): Change => ({
  field: 'toConfirm',
  before: isCertain ? what : null,
  after: isCertain ? null : what,
});

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

/** Whoever registered is written to about what changes their way there, not about the number of places, nor what the network sorts it by. */
export const isToldByLetter = (field: EventField): boolean =>
  !['places', 'registrationClosesAt', 'pole'].includes(field);

/** A day was known, and now there are only words. A moment is kept as text, words with their languages. */
export const losesItsDay = ({ field, before, after }: Change): boolean =>
  field === 'fuzzyWhen' && typeof before === 'string' && after !== null && typeof after !== 'string';
