import { dayOf, timeOf } from '../rules/moment.ts';
import { typedIn } from '../rules/written-in.ts';
import type { EventFacts } from '../store/events.ts';

/** An event as a person would have typed it, to be changed. */
export function eventTyped(event: EventFacts): Record<string, string | string[]> {
  const title = typedIn(event.title);
  const about = typedIn(event.about);
  const [day, lastDay] = [dayOf(event.startsAt), dayOf(event.endsAt)];
  return {
    kind: event.kind,
    titleFr: title.fr ?? '',
    titleNl: title.nl ?? '',
    titleEn: title.en ?? '',
    aboutFr: about.fr ?? '',
    aboutNl: about.nl ?? '',
    aboutEn: about.en ?? '',
    day: asWritten(day),
    startsAt: timeOf(event.startsAt),
    endsAt: timeOf(event.endsAt),
    lastDay: lastDay === day ? '' : asWritten(lastDay),
    placeName: event.placeName ?? '',
    address: event.address ?? '',
    accessNote: event.accessNote ?? '',
    languages: event.languages,
    audience: event.audience,
    places: event.places === null ? '' : String(event.places),
    closesOn: event.registrationClosesAt ? asWritten(dayOf(event.registrationClosesAt)) : '',
    closesAt: event.registrationClosesAt ? timeOf(event.registrationClosesAt) : '',
  };
}

const asWritten = (day: string): string => day.split('-').reverse().join('/');
