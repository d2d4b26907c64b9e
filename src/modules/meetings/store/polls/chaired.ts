import { and, eq, isNull } from 'drizzle-orm';
import { eventsByIds } from '#modules/calendar';
import type { Db } from '#platform/db';
import { meeting, meetingSeries } from '../../tables/index.ts';

type Who = { networkId: string; personId: string };

/** Spaces whose meetings somebody chairs: a series that goes on, or a meeting that was given to them. null: the network. */
export async function spacesChaired(db: Db, { networkId, personId }: Who): Promise<(string | null)[]> {
  const series = await db
    .select({ spaceId: meetingSeries.spaceId })
    .from(meetingSeries)
    .where(
      and(eq(meetingSeries.networkId, networkId), eq(meetingSeries.chairId, personId), isNull(meetingSeries.endedAt)),
    );
  const meetings = await db
    .select({ id: meeting.eventId })
    .from(meeting)
    .where(and(eq(meeting.networkId, networkId), eq(meeting.chairId, personId)));
  const ids = meetings.map(({ id }) => id);
  const events = ids.length === 0 ? [] : await eventsByIds(db, { networkId, ids });
  return [...new Set([...series, ...events].map(({ spaceId }) => spaceId))];
}
