import { type Db, inTransaction } from '#platform/db';
import { later } from '#platform/jobs';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { tellChange } from '../../jobs.ts';
import { eventHeld } from '../../store/events/events.ts';
import { changeEvent, notCancelled } from '../../store/events/save-event.ts';
import { cancelledTogetherHeld } from '../../store/events/series.ts';
import { tellThoseInvited } from '../planning/tell-those-invited.ts';

/** `withFollowing`: also the dates of its series that were cancelled with it. */
type PuttingBack = { eventId: string; withFollowing?: boolean };

/** It takes place after all. Whoever was told that it does not is told. */
export function putBackEvent(
  db: Db,
  member: Member,
  { eventId, withFollowing = false }: PuttingBack,
  now: Date,
): Promise<void> {
  const { networkId, personId } = member;
  return inTransaction(db, async (tx) => {
    const which = { networkId, eventId };
    const held = withFollowing ? await cancelledTogetherHeld(tx, which) : [orMissing(await eventHeld(tx, which))];
    const event = orMissing(held.find(({ id }) => id === eventId) ?? null);
    if (!event.cancelledAt) return;

    const change = { field: 'cancelled' as const, before: event.cancelledAt.toISOString(), after: null };
    for (const one of held) {
      const version = await changeEvent(tx, one, notCancelled, [change], { by: personId, now });
      await later(tx, tellChange, { networkId, eventId: one.id, version });
      await tellThoseInvited(tx, { networkId, eventId: one.id, version });
      await changed(tx, `event:${one.id}`);
    }
    await changed(tx, `calendar:${networkId}`);
  });
}
