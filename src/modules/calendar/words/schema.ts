import { inLanguage, type T, upToDateIn, type Written } from '#platform/texts';
import { hasPlace, isOnline } from '../rules/events/to-confirm.ts';
import { clockOf } from '../rules/moment.ts';
import type { EventFacts } from '../store/events/events.ts';

type Around = { href: string; organisers: readonly string[] };

/** An event as schema.org has it, for search engines. null: nobody knows the day, and none is invented. */
export function schemaOf(
  t: T,
  event: EventFacts & { isOnline?: boolean },
  { href, organisers }: Around,
): object | null {
  if (event.fuzzyWhen) return null;
  const said = (words: Written | null) => (words ? upToDateIn(words, t.lang).text : undefined);
  const online = event.isOnline ?? isOnline(event);
  const there = hasPlace(event);
  const place = there
    ? [{ '@type': 'Place', name: said(event.placeName) ?? said(event.address), address: said(event.address) }]
    : [];
  // Where one takes part is told to those registered: everybody else is sent to the page.
  const locations = online ? [...place, { '@type': 'VirtualLocation', url: href }] : place;
  const mode = online ? (there ? 'Mixed' : 'Online') : 'Offline';
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: inLanguage(event.title, t.lang).text,
    description: said(event.about),
    url: href,
    startDate: clockOf(event.startsAt),
    endDate: clockOf(event.endsAt),
    eventStatus: `https://schema.org/${event.cancelledAt ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    ...(locations.length > 0 && { location: locations.length === 1 ? locations[0] : locations }),
    ...(event.languages.length > 0 && { inLanguage: event.languages }),
    ...(organisers.length > 0 && { organizer: organisers.map((name) => ({ '@type': 'Organization', name })) }),
  };
}
