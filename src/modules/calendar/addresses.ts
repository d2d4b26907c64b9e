import { sealed } from '#platform/web';

export const calendarPath = (slug: string): string => `/n/${slug}/calendar`;
/** What somebody typed of an event and did not save yet. */
export const draftsPath = (slug: string): string => `/n/${slug}/event-drafts`;
export const eventPath = (slug: string, eventId: string): string => `/n/${slug}/events/${eventId}`;
export const peoplePath = (slug: string, eventId: string): string => `${eventPath(slug, eventId)}/people`;

/** What a code opens, for everybody: "/p/TILLEUL-4273". A code stands in an address without spaces. */
export const ownPath = (code: string): string => `/p/${code.replaceAll(' ', '-')}`;

/** How the registration of a code stands, and the way out. */
export const ownStandingPath = (code: string): string => `${ownPath(code)}/registration`;

/** The page of one registration, for whoever has no account: opened by the letter, and right after registering. */
export const registrationPath = (slug: string, eventId: string, registrationId: string): string =>
  `${eventPath(slug, eventId)}/registrations/${sealed('calendar.registration', registrationId)}`;

export const planningPath = (slug: string, eventId: string): string => `${eventPath(slug, eventId)}/planning`;
export const templatesPath = (slug: string): string => `/n/${slug}/event-templates`;
/** Where calendar programs read the public dates of a network: printed and typed in, it never changes. */
export const feedPath = (slug: string): string => `/n/${slug}/calendar.ics`;
/** The page on which one finds addresses for one's own calendar. */
export const feedsPath = (slug: string): string => `${calendarPath(slug)}/feeds`;
/** What the network sorts its dates by. */
export const polesPath = (slug: string): string => `${calendarPath(slug)}/poles`;
/** The secret is the key: whoever holds the address reads what its maker may read. */
export const secretFeedPath = (slug: string, secret: string): string => `${calendarPath(slug)}/secret/${secret}.ics`;
/** An event, or one's own registration, as a file. */
export const eventFile = (path: string): string => `${path}/calendar.ics`;

/** Where the door of one event stands. */
export const doorPaths = (slug: string, eventId: string) => {
  const event = eventPath(slug, eventId);
  const door = `${event}/door`;
  return {
    event,
    door,
    doorDay: `${door}/day`,
    walkIn: `${door}/walk-in`,
    scan: `${door}/scan`,
    scans: `${door}/scans`,
    arrivals: `${door}/arrivals`,
  };
};

export type DoorPaths = ReturnType<typeof doorPaths>;
export const taskPath = (slug: string, eventId: string, taskId: string): string =>
  `${planningPath(slug, eventId)}/tasks/${taskId}`;
/** A list of dates for the page of another site, and where one gets it. */
export const embedPath = (slug: string): string => `${calendarPath(slug)}/embed`;
/** Calendars of others that are shown here. */
export const sourcesPath = (slug: string): string => `${calendarPath(slug)}/sources`;
export const invitationsPath = (slug: string, eventId: string): string => `${eventPath(slug, eventId)}/invitations`;
