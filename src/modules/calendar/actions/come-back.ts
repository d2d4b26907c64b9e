import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { orMissing } from '#platform/missing';
import { decideRegistration, type RegistrationDecision } from '../rules/registration.ts';
import { registrationFacts, registrationOf } from '../store/registration-facts.ts';
import { markReturned } from '../store/registrations.ts';

type ComingBack = { networkId: string; eventId: string; registrationId: string };

/** A withdrawal is undone, with the code they had, as long as there is a place. `decided`: a coordinator makes room. */
export function comeBack(
  db: Db,
  { registrationId, ...which }: ComingBack,
  { decided }: { decided: boolean },
  now: Date,
): Promise<RegistrationDecision> {
  return inTransaction(db, async (tx) => {
    const { event, placesTaken } = orMissing(await registrationFacts(tx, { ...which, personId: null }));
    const registration = orMissing(await registrationOf(tx, { ...which, id: registrationId }));
    const decision = decideRegistration({ event, placesTaken, mine: registration.state }, now);
    if (decision.outcome === 'already' || (decision.outcome === 'refused' && !decided)) return decision;

    await markReturned(tx, registration);
    await changed(tx, `event:${which.eventId}`);
    return { outcome: 'again' };
  });
}
