type Event = { id: string; spaceId: string | null; startsAt: Date; endsAt: Date; cancelledAt: Date | null };
export type Held = Event & { seriesId: string | null };

/** Meetings of one series belong together, and those of one space that are of no series; so do those of the whole network. */
export const goTogether = (
  one: Pick<Held, 'seriesId' | 'spaceId'>,
  other: Pick<Held, 'seriesId' | 'spaceId'>,
): boolean =>
  one.seriesId !== null || other.seriesId !== null ? one.seriesId === other.seriesId : one.spaceId === other.spaceId;

export const isAhead = ({ startsAt, cancelledAt }: Pick<Held, 'startsAt' | 'cancelledAt'>, now: Date): boolean =>
  cancelledAt === null && startsAt > now;

/** The first of them that is still to come. */
export const nextOf = (meetings: readonly Held[], now: Date): Held | null =>
  meetings.filter((one) => isAhead(one, now)).toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0] ??
  null;

/** Those before it that are over or do not take place, the latest first. */
export const formerOf = (meeting: Held, meetings: readonly Held[], now: Date): Held[] =>
  meetings
    .filter(
      (one) =>
        one.id !== meeting.id &&
        goTogether(one, meeting) &&
        (one.cancelledAt !== null || one.endsAt <= now) &&
        one.startsAt < meeting.startsAt,
    )
    .toSorted((a, b) => b.startsAt.getTime() - a.startsAt.getTime());

/** What concerns the whole network is spoken of by everybody or by those who steer, not by a working group. */
export const takesNetworkPoints = (
  { spaceId }: Pick<Held, 'spaceId'>,
  kinds: ReadonlyMap<string, 'plenary' | 'committee' | 'workingGroup'>,
): boolean => spaceId === null || kinds.get(spaceId) !== 'workingGroup';
