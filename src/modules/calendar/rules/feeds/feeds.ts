/** Whose events a feed has. person: those they registered for. */
export type FeedOf = 'network' | 'space' | 'organisation' | 'person';

/**
 * new: not read yet. unreadable: its address answered, but not with a calendar. unreachable: it did not answer. refused:
 * it leads into a private network.
 */
export type SourceState = 'new' | 'read' | 'unreadable' | 'unreachable' | 'refused';

/** Kinds that something read elsewhere may be: the network's own day is made here. */
export const foreignKinds = ['meeting', 'activity', 'workshop', 'infoSession', 'visit'] as const;
export type ForeignKind = (typeof foreignKinds)[number];

/** Of a series so many months are wanted; what is further away comes when it is nearer. */
export const seriesBounds = (now: Date): { from: Date; until: Date } => ({
  from: new Date(now.getTime() - 90 * DAY),
  until: new Date(now.getTime() + 550 * DAY),
});

/** A program keeps what it has read; so long it may still learn that something was cancelled or moved. */
export const feedsBeginOn = (now: Date): Date => new Date(now.getTime() - 180 * DAY);

const DAY = 86_400_000;

/** One person has no use for more. */
export const MOST_FEEDS = 12;
