import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { nameParts } from '../rules/name-parts.ts';
import { limitsOf } from '../rules/places/quotas.ts';
import { seatOf } from '../rules/places/seat.ts';
import { decideRegistration, type RegistrationDecision } from '../rules/registration.ts';
import { registrationFacts } from '../store/registration-facts.ts';
import { markReturned, saveRegistrations } from '../store/registrations.ts';
import { tellRegistration } from './tell-registration.ts';

type Registering = { eventId: string; email: string; language: Language };

/** A member comes, for the organisation they act for. Whoever had withdrawn comes back with the code they had. */
export function register(db: Db, member: Member, asked: Registering, now: Date): Promise<RegistrationDecision> {
  const { networkId, personId, organisationId } = member;
  const { eventId, email, language } = asked;
  const person = { ...nameParts(member.name), organisationId, organisationName: null, role: 'worker' as const };
  return inTransaction(db, async (tx) => {
    const { event, taken, own } = orMissing(await registrationFacts(tx, { networkId, eventId, personId }));
    const seats = [seatOf(own ?? person)];
    const limits = limitsOf(event, new Map(), now);
    const decision = decideRegistration({ event, limits, taken, seats, mine: own?.state ?? null }, now);
    if (decision.outcome === 'refused' || decision.outcome === 'already') return decision;

    const { outcome: state } = decision;
    if (own) {
      await markReturned(tx, own, state === 'waiting' ? { state, registeredAt: now } : { state });
      if (state !== 'registered' || own.state === 'offered')
        await tellRegistration(tx, { ...own, version: own.version + 1 }, state, now);
    } else {
      const came = { source: 'form' as const, registeredBy: personId, registeredAt: now };
      const row = { networkId, eventId, personId, email, language, ...person, ...came, state };
      const [saved] = await saveRegistrations(tx, [row]);
      await tellRegistration(tx, { ...row, id: saved?.id ?? '', version: 1 }, state, now);
    }
    await changed(tx, `event:${eventId}`);
    return decision;
  });
}
