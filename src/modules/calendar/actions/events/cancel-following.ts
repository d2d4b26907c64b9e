import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { tellCancelled } from '../../jobs.ts';
import { seenOf } from '../../rules/planning/following.ts';
import { eventHeld } from '../../store/events/events.ts';
import { cancelled, changeEvent } from '../../store/events/save-event.ts';
import { datesFollowingHeld } from '../../store/events/series.ts';
import { tellThoseInvited } from '../planning/tell-those-invited.ts';

type Cancelling = { eventId: string; version: number; seen: number; reason: Written | null };

/** This date and those after it do not take place. Registrations stay; everybody registered or invited is written to. */
export function cancelFollowing(
  db: Db,
  { networkId, personId }: Member,
  { eventId, version, seen, reason }: Cancelling,
  now: Date,
): Promise<'cancelled' | 'stale'> {
  const author = { by: personId, now };
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    if (event.cancelledAt) return 'cancelled';
    const others = await datesFollowingHeld(tx, event, now);
    if (event.version !== version || seenOf(others) !== seen) return 'stale';

    const change = { field: 'cancelled' as const, before: null, after: now.toISOString() };
    for (const one of [event, ...others]) {
      const next = await changeEvent(tx, one, cancelled(reason, author), [change], author);
      await later(tx, tellCancelled, { networkId, eventId: one.id, version: next });
      await tellThoseInvited(tx, { networkId, eventId: one.id, version: next });
      await changed(tx, `event:${one.id}`);
    }
    await changed(tx, `calendar:${networkId}`);
    return 'cancelled';
  });
}
