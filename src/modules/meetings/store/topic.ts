/** Open pages of a meeting listen to it. */
export const meetingTopicOf = (eventId: string): string => `meeting:${eventId}`;
