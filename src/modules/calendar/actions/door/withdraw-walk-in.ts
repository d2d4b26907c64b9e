import { type Db, inTransaction } from '#platform/db';
import { happened, registrationEnded } from '#platform/happenings';
import { changed } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import { plugged } from '#platform/slots';
import { doorTables } from '../../door-tables.ts';
import type { Doorkeeper } from '../../rules/door/doorkeeper.ts';
import { isOfThisWeek } from '../../rules/door/presence.ts';
import { saveArrival } from '../../store/door/arrivals.ts';
import { eventHeld } from '../../store/events/events.ts';
import { registrationOf } from '../../store/registering/registration-facts.ts';
import { markWithdrawn } from '../../store/registering/registrations.ts';
import { doorTopicOf } from '../../store/topic.ts';

type Withdrawing = {
  /** Of this fact, made on the device. */
  id: string;
  registrationId: string;
};

/**
 * They had walked in by mistake: their seats are free at once. A device may say so before the walk-in itself comes in,
 * which then changes nothing any more. Whoever registered before can not be taken off the list at the door.
 */
export function withdrawWalkIn(
  db: Db,
  { networkId, eventId, personId: by }: Doorkeeper,
  { id, registrationId }: Withdrawing,
  now: Date,
): Promise<void> {
  const which = { networkId, eventId };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, which));
    const registration = await registrationOf(tx, { ...which, id: registrationId });
    if (registration ? registration.source !== 'walkIn' : !isOfThisWeek(registrationId, now)) throw new Missing();
    await saveArrival(tx, { id, ...which, registrationId, state: 'withdrawn', at: now, by });
    if (registration?.state === 'registered') {
      await markWithdrawn(tx, registration, by, now);
      await happened(tx, registrationEnded, { ...which, registrationId });
      await changed(tx, `event:${eventId}`);
    }
    if (registration) await plugged(doorTables).free(tx, { ...which, registrationId });
    await changed(tx, doorTopicOf(eventId));
  });
}
