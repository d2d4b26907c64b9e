/** Whose events a feed has. person: those they registered for. */
export type FeedOf = 'network' | 'space' | 'organisation' | 'person';

/** unreadable: its address answered, but not with a calendar. unreachable: it did not answer. */
export type SourceState = 'new' | 'read' | 'unreadable' | 'unreachable';
