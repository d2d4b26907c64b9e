/** Whose events a feed has. person: those they registered for. */
export type FeedOf = 'network' | 'space' | 'organisation' | 'person';

/**
 * new: not read yet. unreadable: its address answered, but not with a calendar. unreachable: it did not answer. refused:
 * it leads into a private network.
 */
export type SourceState = 'new' | 'read' | 'unreadable' | 'unreachable' | 'refused';

/** Of what was not read, or only once: so much is kept to be told. `firstOn` null: nothing of it was read. */
export type UnreadKept = { title: string | null; reason: UnreadReason; firstOn: string | null };
type UnreadReason = 'broken' | 'noTitle' | 'noStart' | 'unknownZone' | 'unknownRule' | 'onlyFirst';
const MOST_UNREAD = 50;

/** What can be told of what was not read: series that were read once first, for of those one believes that they are there. */
export const unreadKept = (
  unread: readonly { title: string | null; reason: UnreadReason; startsAt?: Date }[],
): UnreadKept[] =>
  unread
    .map(({ title, reason, startsAt }) => ({
      title:
        title
          ?.replace(/[\p{Cc}\s]+/gu, ' ')
          .trim()
          .slice(0, 200)
          .toWellFormed() ?? null,
      reason,
      firstOn: startsAt?.toISOString() ?? null,
    }))
    .toSorted((a, b) => Number(b.firstOn !== null) - Number(a.firstOn !== null))
    .slice(0, MOST_UNREAD);

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
