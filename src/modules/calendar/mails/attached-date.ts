import { writeCalendar } from '#platform/ics';
import { inLanguage, type T } from '#platform/texts';
import { eventPath, registrationPath } from '../addresses.ts';
import type { LetterFacts } from '../store/planning/letters.ts';
import { entryOf } from '../words/entry.ts';

type Writing = { t: T; link: (path: string) => string; slug: string };
type Attachment = { filename: string; content: string; contentType: string };

/**
 * The event as a file that a calendar opens. Each letter about it carries the same UID and a higher SEQUENCE, so the
 * date moves, or is struck out, where it stands. Without a known day, or a place, there is nothing to write down.
 * `isStruckOut`: the day that was known is not known any more, and must not stay in anybody's calendar.
 */
export function attachedDate(
  { event, registration }: LetterFacts,
  { t, link, slug, isStruckOut = false }: Writing & { isStruckOut?: boolean },
): Attachment[] {
  if ((event.fuzzyWhen && !isStruckOut) || registration.state !== 'registered') return [];
  // Members have the page of the event; for others it may not be there.
  const path = registration.personId ? eventPath(slug, event.id) : registrationPath(slug, event.id, registration.id);
  const written = entryOf(t, event, { href: link(path), mine: registration.state });
  const entry = isStruckOut ? { ...written, status: 'cancelled' as const } : written;
  const name = inLanguage(event.title, t.lang).text;
  return [
    {
      filename: 'maillage.ics',
      content: writeCalendar({ name, method: 'PUBLISH', entries: [entry] }),
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    },
  ];
}
