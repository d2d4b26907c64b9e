import type { Tx } from '#platform/db';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { offerEndsAt } from '../../rules/places/offers.ts';
import { placesFor } from '../../rules/places/waiting.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { placesTaken } from '../../store/registering/places-taken.ts';
import { markState } from '../../store/registering/registrations.ts';
import { waitingParties } from '../../store/registering/waiting.ts';
import { tellRegistration } from './tell-registration.ts';

/**
 * A step of every act that may free a place or change who may have one; the event is held. Whoever is next in the line
 * and fits gets the place, or is offered it: those who asked together all at once.
 */
export async function fillPlaces(tx: Tx, event: EventFacts, now: Date): Promise<void> {
  if (event.waitingList === 'none' || event.cancelledAt || now >= event.startsAt) return;
  const which = { networkId: event.networkId, eventId: event.id };
  const { taken, asked } = await placesTaken(tx, which);
  const waiting = await waitingParties(tx, which, asked.choices);
  if (waiting.length === 0) return;

  const given = placesFor(waiting, limitsNow(event, asked, now), taken);
  const parties = new Map(waiting.map((party) => [party.id, party.people]));
  for (const { id } of given) {
    const people = parties.get(id) ?? [];
    // Who cannot be written to cannot be asked: the place is theirs, and their page says so.
    const canBeAsked = event.waitingList === 'offer' && people.some(({ email }) => email !== null);
    const until = canBeAsked ? offerEndsAt(event, now) : null;
    const state = until ? 'offered' : 'registered';
    for (const person of people) {
      await markState(tx, person, state, until);
      const next = { ...person, version: person.version + 1 };
      await tellRegistration(tx, next, until ? 'offered' : 'given', now);
    }
  }
}
