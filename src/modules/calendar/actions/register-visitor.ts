import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { answeredBefore, answerOnce } from '#platform/web';
import { limitsOf } from '../rules/places/quotas.ts';
import { seatOf } from '../rules/places/seat.ts';
import { decideRegistration, type RegistrationRefusal } from '../rules/registration.ts';
import { registrationFacts } from '../store/registration-facts.ts';
import { saveRegistrations } from '../store/registrations.ts';
import { tellRegistration } from './tell-registration.ts';

export type VisitorRegistering = {
  networkId: string;
  eventId: string;
  givenName: string;
  familyName: string | null;
  email: string | null;
  organisationId: string | null;
  /** As written, where the directory does not know it. */
  organisationName: string | null;
  role: 'worker' | 'serviceUser';
  language: Language;
};

/** `once`: the request as its device named it. `pageOf`: where a registration is shown. */
type Asked = {
  once: { key: string; scope: string } | null;
  pageOf: (registrationId: string) => string;
  /** The member who writes them in. null: they do it themselves, which an event for members does not allow. */
  by: string | null;
};

export type VisitorDecision = { outcome: 'noted'; page: string } | { outcome: 'refused'; reason: RegistrationRefusal };

/** Somebody comes without an account, under a first name or a pseudonym. Repeated, the request is still one
 * registration. Whether they have a place, wait for one, or for an answer, is on the page they are led to. */
export function registerVisitor(
  db: Db,
  visitor: VisitorRegistering,
  asked: Asked,
  now: Date,
): Promise<VisitorDecision> {
  const { networkId, eventId } = visitor;
  return inTransaction(db, async (tx) => {
    const { event, taken } = orMissing(await registrationFacts(tx, { networkId, eventId, personId: null }));
    if (event.audience === 'members' && !asked.by) throw new Missing();
    const answered = asked.once && (await answeredBefore(tx, asked.once.key, asked.once.scope));
    if (answered) return { outcome: 'noted', page: answered };
    const limits = limitsOf(event, new Map(), now);
    const decision = decideRegistration({ event, limits, taken, seats: [seatOf(visitor)], mine: null }, now);
    if (decision.outcome === 'refused') return decision;
    const state = decision.outcome === 'already' ? 'registered' : decision.outcome;

    const came = { source: 'form' as const, registeredBy: asked.by, registeredAt: now };
    const [saved] = await saveRegistrations(tx, [{ ...visitor, ...came, state }]);
    const id = saved?.id ?? '';
    const page = asked.pageOf(id);
    if (asked.once) await answerOnce(tx, asked.once.key, asked.once.scope, page, now);
    await tellRegistration(tx, { ...visitor, id, personId: null, version: 1 }, state, now);
    await changed(tx, `event:${eventId}`);
    return { outcome: 'noted', page };
  });
}
