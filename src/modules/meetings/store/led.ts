import { eventsOfKind } from '#modules/calendar';
import type { Db } from '#platform/db';
import { isAhead } from '../rules/gather.ts';
import { mayLead } from '../rules/may.ts';
import { meetingRows } from './meetings.ts';

type Asking = { personId: string; role: string };

/** The meetings to come that somebody leads, the nearest first. */
export async function meetingsLed(db: Db, networkId: string, member: Asking, now: Date) {
  const events = await eventsOfKind(db, { networkId, kind: 'meeting', from: now });
  const ahead = events.filter((one) => isAhead(one, now));
  const rows = await meetingRows(
    db,
    networkId,
    ahead.map(({ id }) => id),
  );
  const chairs = new Map(rows.map(({ eventId, chairId }) => [eventId, chairId]));
  return ahead.filter(({ id }) => mayLead({ chairId: chairs.get(id) ?? null }, member));
}
