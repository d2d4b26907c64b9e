import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Written } from '#platform/texts';
import { tellCancelled } from '../../jobs.ts';
import { eventHeld } from '../../store/events/events.ts';
import { cancelled, changeEvent } from '../../store/events/save-event.ts';
import { tellThoseInvited } from '../planning/tell-those-invited.ts';

type Cancelling = { eventId: string; version: number; reason: Written | null };

/** It does not take place. Registrations stay, so that it can be put back; everybody registered or invited is written to. */
export function cancelEvent(
  db: Db,
  member: Member,
  { eventId, version, reason }: Cancelling,
  now: Date,
): Promise<'cancelled' | 'stale'> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    if (event.cancelledAt) return 'cancelled';
    if (event.version !== version) return 'stale';

    const author = { by: personId, now };
    const change = { field: 'cancelled' as const, before: null, after: now.toISOString() };
    const next = await changeEvent(tx, event, cancelled(reason, author), [change], author);
    await later(tx, tellCancelled, { networkId, eventId, version: next });
    await tellThoseInvited(tx, { networkId, eventId, version: next });
    await changed(tx, `event:${eventId}`);
    await changed(tx, `calendar:${networkId}`);
    return 'cancelled';
  });
}
