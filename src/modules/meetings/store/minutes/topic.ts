/** What pages that show the minutes of a meeting listen to. */
export const minutesTopicOf = (eventId: string): string => `minutes:${eventId}`;
