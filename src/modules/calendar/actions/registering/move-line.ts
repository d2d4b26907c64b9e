import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { eventHeld } from '../../store/events/events.ts';
import { markOfferEnded } from '../../store/registering/registrations.ts';
import { endedOffers } from '../../store/registering/waiting.ts';
import { fillPlaces } from './fill-places.ts';
import { tellRegistration } from './tell-registration.ts';

/**
 * The line of one event moves on: offers that nobody took in time end, and whoever is next and fits gets the place.
 * Done again it changes nothing.
 */
export function moveLine(db: Db, which: { networkId: string; eventId: string }, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const event = await eventHeld(tx, which);
    if (!event) return;
    const ended = await endedOffers(tx, which, now);
    for (const registration of ended) {
      await markOfferEnded(tx, registration, now);
      await tellRegistration(tx, { ...registration, version: registration.version + 1 }, 'offerEnded', now);
    }
    await fillPlaces(tx, event, now);
    if (ended.length > 0) await changed(tx, `event:${which.eventId}`);
  });
}
