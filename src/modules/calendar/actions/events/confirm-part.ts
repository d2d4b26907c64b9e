import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { tellChange } from '../../jobs.ts';
import { confirmed } from '../../rules/events/event-change.ts';
import { type Confirmable, canBeConfirmed } from '../../rules/events/to-confirm.ts';
import { eventHeld } from '../../store/events/events.ts';
import { changeEvent } from '../../store/events/save-event.ts';

type Confirming = { eventId: string; version: number; what: Confirmable };

/** It is certain now, as it stands there. Those registered are told once. stale: something else may stand there. */
export function confirmPart(
  db: Db,
  member: Member,
  { eventId, version, what }: Confirming,
  now: Date,
): Promise<'confirmed' | 'already' | 'stale'> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    if (!event.toConfirm.includes(what)) return 'already';
    if (event.version !== version || !canBeConfirmed(event, what)) return 'stale';

    const toConfirm = event.toConfirm.filter((one) => one !== what);
    const next = await changeEvent(tx, event, { toConfirm }, [confirmed(what)], { by: personId, now });
    if (event.cancelledAt === null && now < event.endsAt)
      await later(tx, tellChange, { networkId, eventId, version: next });
    await changed(tx, `event:${eventId}`);
    await changed(tx, `calendar:${networkId}`);
    return 'confirmed';
  });
}
