import type { Tx } from '#platform/db';
import { offerEndsAt } from '../rules/places/offers.ts';
import { limitsOf } from '../rules/places/quotas.ts';
import { placesFor } from '../rules/places/waiting.ts';
import type { EventFacts } from '../store/events.ts';
import { placesTaken } from '../store/places-taken.ts';
import { markState } from '../store/registrations.ts';
import { waitingParties } from '../store/waiting.ts';
import { tellRegistration } from './tell-registration.ts';

/**
 * A step of every act that may free a place or change who may have one; the event is held. Whoever is next in the line
 * and fits gets the place, or is offered it.
 */
export async function fillPlaces(tx: Tx, event: EventFacts, now: Date): Promise<void> {
  if (event.waitingList === 'none' || event.cancelledAt || now >= event.startsAt) return;
  const which = { networkId: event.networkId, eventId: event.id };
  const waiting = await waitingParties(tx, which);
  if (waiting.length === 0) return;

  const given = placesFor(waiting, limitsOf(event, new Map(), now), await placesTaken(tx, which));
  const people = new Map(waiting.map((party) => [party.id, party.people]));
  for (const { id } of given) {
    for (const person of people.get(id) ?? []) {
      // Who cannot be written to cannot be asked: the place is theirs, and their page says so.
      const until = event.waitingList === 'offer' && person.email ? offerEndsAt(event, now) : null;
      const state = until ? 'offered' : 'registered';
      await markState(tx, person, state, until);
      await tellRegistration(
        tx,
        { ...person, version: person.version + 1 },
        state === 'offered' ? 'offered' : 'given',
        now,
      );
    }
  }
}
