/** Rounds and seats: what boards, lists and phones show. */
export const topicOf = (eventId: string): string => `day:${eventId}`;

/** What was pressed on the console: for every clock of the day. */
export const clockTopicOf = (eventId: string): string => `clock:${eventId}`;

/** How far a mixing is: for the board alone. */
export const mixingTopicOf = (eventId: string): string => `mixing:${eventId}`;

/** Who is registered, as the calendar tells it. */
export const peopleTopicOf = (eventId: string): string => `event:${eventId}`;

/** What was gathered of what the tables said. */
export const harvestTopicOf = (eventId: string): string => `harvest:${eventId}`;
