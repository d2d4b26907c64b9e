import { withdrawWalkIn as endRegistration } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { Missing } from '#platform/missing';
import type { Doorkeeper } from '../rules/doorkeeper.ts';
import { isOfThisWeek } from '../rules/presence.ts';
import { saveArrival } from '../store/arrivals.ts';
import { forgetRegistration } from '../store/forget.ts';
import { heldDay } from '../store/held.ts';
import { doorTopicOf, topicOf } from '../store/topic.ts';

type Withdrawing = {
  /** Of this fact, made on the device. */
  id: string;
  registrationId: string;
};

/**
 * They had walked in by mistake: their seats are free at once. A device may say so before the walk-in itself comes in,
 * which then changes nothing any more.
 */
export function withdrawWalkIn(
  db: Db,
  { networkId, eventId, personId }: Doorkeeper,
  { id, registrationId }: Withdrawing,
  now: Date,
): Promise<void> {
  const which = { networkId, eventId };
  return inTransaction(db, async (tx) => {
    await heldDay(tx, which);
    const ended = await endRegistration(tx, { ...which, id: registrationId }, personId, now);
    if (ended === 'registered' || (ended === 'unknown' && !isOfThisWeek(registrationId, now))) throw new Missing();
    if (ended === 'withdrawn') await forgetRegistration(tx, networkId, registrationId);
    else await saveArrival(tx, { id, ...which, registrationId, state: 'withdrawn', at: now, by: personId });
    await changed(tx, topicOf(eventId));
    await changed(tx, doorTopicOf(eventId));
  });
}
