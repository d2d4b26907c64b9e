/** Who arrived: for the door alone, so that not every phone asks again at each arrival. */
export const doorTopicOf = (eventId: string): string => `door:${eventId}`;

/** The event and who is registered. */
export const eventTopicOf = (eventId: string): string => `event:${eventId}`;
