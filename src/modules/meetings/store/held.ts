import { eventsOfKind } from '#modules/calendar';
import type { Db } from '#platform/db';
import type { Held } from '../rules/gather.ts';
import { meetingRows } from './meetings.ts';

const YEAR = 365 * 24 * 3600_000;

/** All meetings of a network from a year ago on, with their series. */
export async function heldMeetings(db: Db, networkId: string, now: Date): Promise<Held[]> {
  const from = new Date(now.getTime() - YEAR);
  const events = await eventsOfKind(db, { networkId, kind: 'meeting', from });
  const rows = await meetingRows(
    db,
    networkId,
    events.map(({ id }) => id),
  );
  const series = new Map(rows.map(({ eventId, seriesId }) => [eventId, seriesId]));
  return events.map((event) => ({ ...event, seriesId: series.get(event.id) ?? null }));
}
