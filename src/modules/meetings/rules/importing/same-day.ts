import { dayOf } from '../moment.ts';

export type There = { id: string; startsAt: Date; spaceId: string | null; cancelledAt: Date | null };

/** Said on purpose: another meeting of that day, beside those that are there. */
export const ANOTHER = 'another';

/** Meetings that take place on this day. */
export const onDay = <Meeting extends There>(meetings: readonly Meeting[], day: string): Meeting[] =>
  meetings.filter(({ startsAt, cancelledAt }) => cancelledAt === null && dayOf(startsAt) === day);

export type Goes<Meeting> = { into: Meeting | null } | { refused: 'there' | 'gone' };

/**
 * Into which meeting something goes. Where its space has one on that day already, somebody has to say whether it is that
 * one: nothing is doubled because nobody looked.
 */
export function goesInto<Meeting extends There>(
  chosen: string,
  { day, spaceId, meetings }: { day: string; spaceId: string | null; meetings: readonly Meeting[] },
): Goes<Meeting> {
  const there = onDay(meetings, day);
  if (chosen === ANOTHER) return { into: null };
  if (chosen) {
    const into = there.find(({ id }) => id === chosen);
    return into ? { into } : { refused: 'gone' };
  }
  return there.some((one) => one.spaceId === spaceId) ? { refused: 'there' } : { into: null };
}
