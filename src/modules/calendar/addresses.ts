import { sealed } from '#platform/web';

export const calendarPath = (slug: string): string => `/n/${slug}/calendar`;
export const eventPath = (slug: string, eventId: string): string => `/n/${slug}/events/${eventId}`;
export const peoplePath = (slug: string, eventId: string): string => `${eventPath(slug, eventId)}/people`;

/** What a code opens, for everybody: "/p/TILLEUL-4273". A code stands in an address without spaces. */
export const ownPath = (code: string): string => `/p/${code.replaceAll(' ', '-')}`;

/** The page of one registration, for whoever has no account: opened by the letter, and right after registering. */
export const registrationPath = (slug: string, eventId: string, registrationId: string): string =>
  `${eventPath(slug, eventId)}/registrations/${sealed('calendar.registration', registrationId)}`;

export const planningPath = (slug: string, eventId: string): string => `${eventPath(slug, eventId)}/planning`;
export const templatesPath = (slug: string): string => `/n/${slug}/event-templates`;
