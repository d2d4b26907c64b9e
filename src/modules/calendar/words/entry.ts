import type { Entry } from '#platform/ics';
import { inLanguage, type T, upToDateIn } from '#platform/texts';
import { isAllDay } from '../rules/events/all-day.ts';
import { isOnline } from '../rules/events/to-confirm.ts';
import type { RegistrationState } from '../rules/registering/registration.ts';
import type { EventFacts } from '../store/events/events.ts';
import { kindWords, placeWords } from './index.ts';

type Around = {
  /** Where it can be read, whole. */
  href: string;
  /** What the reader has there; whoever waits for a place is not sure to come. null: nothing, or nobody is known. */
  mine: RegistrationState | null;
};

/** An event as a calendar program has it, in the language of the texts. */
export function entryOf(
  t: T,
  event: EventFacts & { isOnline?: boolean },
  { href, mine }: Around,
): Entry & { changedAt: Date } {
  const title = inLanguage(event.title, t.lang);
  const isSure = !event.toConfirm.includes('day') && !event.toConfirm.includes('hours');
  const hasPlace = mine === null || mine === 'registered';
  return {
    // Read in somebody else's calendar, it keeps its name of there: who has both has it once.
    uid: event.sourceUid ?? uidOf(event.id),
    sequence: event.version - 1,
    status: event.cancelledAt ? 'cancelled' : isSure && hasPlace ? 'confirmed' : 'tentative',
    title: title.text,
    description: [...sentencesOf(t, event, mine), href].join('\n\n'),
    place: placeWords(t, { ...event, isOnline: event.isOnline ?? isOnline(event) }),
    url: href,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    isAllDay: isAllDay(event),
    language: title.lang,
    categories: [kindWords(t, event.kind)],
    changedAt: event.changedAt ?? event.createdAt,
  };
}

/** The same in every feed and every letter, and for ever. */
export const uidOf = (eventId: string): string => `${eventId}@maillage`;

function sentencesOf(t: T, event: EventFacts, mine: RegistrationState | null): string[] {
  const said = (words: EventFacts['about']) => (words ? [upToDateIn(words, t.lang).text] : []);
  // The address at which one takes part is told to those who have a place, and to nobody else.
  const online = mine === 'registered' && event.onlineAddress ? [event.onlineAddress] : [];
  const isWaiting = mine !== null && mine !== 'registered' && mine !== 'withdrawn';
  return [
    ...(event.cancelledAt ? [t('calendar.event.cancelled'), ...said(event.cancelReason)] : []),
    ...(isWaiting ? [t(`calendar.mine.${mine}`)] : []),
    ...(event.toConfirm.length > 0 ? [t('calendar.feed.toConfirm')] : []),
    ...said(event.about),
    ...said(event.accessNote),
    ...online,
    ...said(event.contact),
  ];
}
