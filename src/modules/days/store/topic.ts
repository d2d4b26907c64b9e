/** What pages of a day listen to. */
export const topicOf = (eventId: string): string => `day:${eventId}`;
