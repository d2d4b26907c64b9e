import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { orMissing } from '#platform/missing';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { decideRegistration, type RegistrationDecision } from '../../rules/registering/registration.ts';
import { seatsOf } from '../../store/asked/chosen.ts';
import { registrationFacts, registrationOf } from '../../store/registering/registration-facts.ts';
import { returns } from '../events/returns.ts';
import { tellJoined } from './tell-joined.ts';

type ComingBack = { networkId: string; eventId: string; registrationId: string };

/** A withdrawal is undone, with the code they had, as long as there is a place; or an offered place is taken. `decided`: a coordinator makes room. */
export function comeBack(
  db: Db,
  { registrationId, ...which }: ComingBack,
  { decided }: { decided: boolean },
  now: Date,
): Promise<RegistrationDecision> {
  return inTransaction(db, async (tx) => {
    const { event, asked, taken } = orMissing(await registrationFacts(tx, { ...which, personId: null }));
    const registration = orMissing(await registrationOf(tx, { ...which, id: registrationId }));
    const limits = limitsNow(event, asked, now);
    const seats = [...(await seatsOf(tx, [registration], asked.choices)).values()];
    const decision = decideRegistration({ event, limits, taken, seats, mine: registration.state }, now);
    if (decision.outcome === 'already') return decision;
    if (decision.outcome === 'refused' && !decided) return decision;

    const state = decided || decision.outcome === 'refused' ? 'registered' : decision.outcome;
    await returns(tx, registration, state, now);
    await tellJoined(tx, event, [registration.id]);
    await changed(tx, `event:${which.eventId}`);
    return { outcome: state, again: true };
  });
}
