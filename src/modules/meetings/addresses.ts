export const meetingsPath = (slug: string): string => `/n/${slug}/meetings`;
export const meetingPath = (slug: string, eventId: string): string => `${meetingsPath(slug)}/${eventId}`;
export const itemPath = (slug: string, eventId: string, itemId: string): string =>
  `${meetingPath(slug, eventId)}/items/${itemId}`;
export const eventPagePath = (slug: string, eventId: string): string => `/n/${slug}/events/${eventId}`;
/** Opened by the letter of an invitation, without an account. */
export const attendancePath = (slug: string, seal: string): string => `${meetingsPath(slug)}/answers/${seal}`;
export const seriesPath = (slug: string, seriesId: string): string => `${meetingsPath(slug)}/series/${seriesId}`;
/** Old minutes on their way in. */
export const importsPath = (slug: string): string => `${meetingsPath(slug)}/imports`;
export const importPath = (slug: string, importId: string): string => `${importsPath(slug)}/${importId}`;
