import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { orMissing } from '#platform/missing';
import { limitsOf } from '../rules/places/quotas.ts';
import { seatOf } from '../rules/places/seat.ts';
import { decideRegistration, type RegistrationDecision } from '../rules/registration.ts';
import { registrationFacts, registrationOf } from '../store/registration-facts.ts';
import { markReturned } from '../store/registrations.ts';
import { tellRegistration } from './tell-registration.ts';

type ComingBack = { networkId: string; eventId: string; registrationId: string };

/** A withdrawal is undone, with the code they had, as long as there is a place; or an offered place is taken. `decided`: a coordinator makes room. */
export function comeBack(
  db: Db,
  { registrationId, ...which }: ComingBack,
  { decided }: { decided: boolean },
  now: Date,
): Promise<RegistrationDecision> {
  return inTransaction(db, async (tx) => {
    const { event, taken } = orMissing(await registrationFacts(tx, { ...which, personId: null }));
    const registration = orMissing(await registrationOf(tx, { ...which, id: registrationId }));
    const limits = limitsOf(event, new Map(), now);
    const seats = [seatOf(registration)];
    const decision = decideRegistration({ event, limits, taken, seats, mine: registration.state }, now);
    if (decision.outcome === 'already') return decision;
    if (decision.outcome === 'refused' && !decided) return decision;

    const state = decided || decision.outcome === 'refused' ? 'registered' : decision.outcome;
    await markReturned(tx, registration, state === 'waiting' ? { state, registeredAt: now } : { state });
    if (state !== 'registered' || registration.state === 'offered')
      await tellRegistration(tx, { ...registration, version: registration.version + 1 }, state, now);
    await changed(tx, `event:${which.eventId}`);
    return { outcome: state, again: true };
  });
}
