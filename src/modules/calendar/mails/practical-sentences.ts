import { type T, upToDateIn } from '#platform/texts';
import type { KeptValue } from '../rules/events/event-change.ts';
import { isOnline } from '../rules/events/to-confirm.ts';
import type { LetterFacts } from '../store/planning/letters.ts';
import { placeWords } from '../words/index.ts';

/** Where it is, how one takes part from a distance, whom to ask: for somebody who has a place. */
export const practicalSentences = (t: T, facts: LetterFacts): string[] => [
  ...placeSentence(t, facts),
  ...onlineSentence(t, facts),
  ...contactSentence(t, facts),
];

function placeSentence(t: T, { event }: LetterFacts): string[] {
  const isUnknown = event.toConfirm.includes('place') && !event.placeName && !event.address && !isOnline(event);
  if (isUnknown) return [t('calendar.letter.placeUnknown')];
  const place = placeWords(t, { ...event, isOnline: isOnline(event) });
  return place ? [t('calendar.letter.place', { place })] : [];
}

/** Told to whoever has a place, and to nobody who waits for one. */
const onlineSentence = (t: T, { event, registration }: LetterFacts): string[] =>
  event.onlineAddress && registration.state === 'registered'
    ? [t('calendar.letter.online', { address: event.onlineAddress })]
    : [];

const contactSentence = (t: T, { event }: LetterFacts): string[] =>
  event.contact ? [t('calendar.letter.contact', { contact: upToDateIn(event.contact, t.lang).text })] : [];

type Kept = { field: string; before: KeptValue | null; after: KeptValue | null };

/** After a change of it: what became certain is said whole, and where it is online, which the history does not tell. */
export function afterChange(t: T, facts: LetterFacts, changes: readonly Kept[]): string[] {
  const isCertain = (what: string) => changes.some(({ field, before }) => field === 'toConfirm' && before === what);
  const isMoved = changes.some(({ field }) => field === 'onlineAddress');
  return [
    ...(isCertain('place') ? placeSentence(t, facts) : []),
    ...(isMoved || isCertain('online') ? onlineSentence(t, facts) : []),
  ];
}
