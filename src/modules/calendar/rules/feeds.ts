/** Whose events a feed has. person: those they registered for. */
export type FeedOf = 'network' | 'space' | 'organisation' | 'person';

/** unreadable: its address answered, but not with a calendar. unreachable: it did not answer. */
export type SourceState = 'new' | 'read' | 'unreadable' | 'unreachable';

/** A program keeps what it has read; so long it may still learn that something was cancelled or moved. */
export const feedsBeginOn = (now: Date): Date => new Date(now.getTime() - 180 * DAY);

const DAY = 86_400_000;

/** One person has no use for more. */
export const MOST_FEEDS = 12;
