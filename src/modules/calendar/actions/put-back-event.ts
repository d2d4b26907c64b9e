import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { tellChange } from '../jobs.ts';
import { eventHeld } from '../store/events.ts';
import { changeEvent, notCancelled } from '../store/save-event.ts';

/** It takes place after all. Whoever was told that it does not is told. */
export function putBackEvent(db: Db, member: Member, { eventId }: { eventId: string }, now: Date): Promise<void> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    if (!event.cancelledAt) return;

    const change = { field: 'cancelled' as const, before: event.cancelledAt.toISOString(), after: null };
    const version = await changeEvent(tx, event, notCancelled, [change], { by: personId, now });
    await later(tx, tellChange, { networkId, eventId, version });
    await changed(tx, `event:${eventId}`);
    await changed(tx, `calendar:${networkId}`);
  });
}
