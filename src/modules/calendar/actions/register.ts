import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { post } from '#platform/mail';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { registrationConfirmed } from '../mails/kinds.ts';
import { nameParts } from '../rules/name-parts.ts';
import { decideRegistration, type RegistrationDecision } from '../rules/registration.ts';
import { registrationFacts } from '../store/registration-facts.ts';
import { markReturned, saveRegistrations } from '../store/registrations.ts';

type Registering = { eventId: string; email: string; language: Language };

/** A member comes, for the organisation they act for. Whoever had withdrawn comes back with the code they had. */
export function register(db: Db, member: Member, asked: Registering, now: Date): Promise<RegistrationDecision> {
  const { networkId, personId } = member;
  const { eventId, email, language } = asked;
  return inTransaction(db, async (tx) => {
    const { event, placesTaken, own } = orMissing(await registrationFacts(tx, { networkId, eventId, personId }));
    const decision = decideRegistration({ event, placesTaken, mine: own?.state ?? null }, now);
    if (decision.outcome === 'refused' || decision.outcome === 'already') return decision;

    if (own) {
      await markReturned(tx, own);
    } else {
      const person = { ...nameParts(member.name), organisationId: member.organisationId, organisationName: null };
      const came = { source: 'form' as const, registeredBy: personId, registeredAt: now };
      const [saved] = await saveRegistrations(tx, [
        { networkId, eventId, personId, email, language, role: 'worker', ...person, ...came },
      ]);
      const registrationId = saved?.id ?? '';
      const data = { networkId, eventId, registrationId };
      const to = { personId, address: email, lang: language };
      await post(tx, registrationConfirmed, { to, occasion: `registration:${registrationId}`, data, now });
    }
    await changed(tx, `event:${eventId}`);
    return decision;
  });
}
