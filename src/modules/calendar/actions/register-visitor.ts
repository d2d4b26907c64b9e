import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { post } from '#platform/mail';
import { Missing, orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { answeredBefore, answerOnce } from '#platform/web';
import { registrationConfirmed } from '../mails/kinds.ts';
import { decideRegistration, type RegistrationRefusal } from '../rules/registration.ts';
import { registrationFacts } from '../store/registration-facts.ts';
import { saveRegistrations } from '../store/registrations.ts';

export type VisitorRegistering = {
  networkId: string;
  eventId: string;
  givenName: string;
  familyName: string | null;
  email: string | null;
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

export type VisitorDecision =
  | { outcome: 'registered'; page: string }
  | { outcome: 'refused'; reason: RegistrationRefusal };

/** Somebody comes without an account, under a first name or a pseudonym. Repeated, the request is still one registration. */
export function registerVisitor(
  db: Db,
  visitor: VisitorRegistering,
  asked: Asked,
  now: Date,
): Promise<VisitorDecision> {
  const { networkId, eventId, email, language } = visitor;
  return inTransaction(db, async (tx) => {
    const { event, placesTaken } = orMissing(await registrationFacts(tx, { networkId, eventId, personId: null }));
    if (event.audience === 'members' && !asked.by) throw new Missing();
    const answered = asked.once && (await answeredBefore(tx, asked.once.key, asked.once.scope));
    if (answered) return { outcome: 'registered', page: answered };
    const decision = decideRegistration({ event, placesTaken, mine: null }, now);
    if (decision.outcome === 'refused') return decision;

    const came = { source: 'form' as const, registeredBy: asked.by, registeredAt: now };
    const [saved] = await saveRegistrations(tx, [{ ...visitor, ...came }]);
    const registrationId = saved?.id ?? '';
    const page = asked.pageOf(registrationId);
    if (asked.once) await answerOnce(tx, asked.once.key, asked.once.scope, page, now);
    if (email) {
      const to = { personId: null, address: email, lang: language };
      const data = { networkId, eventId, registrationId };
      await post(tx, registrationConfirmed, { to, occasion: `registration:${registrationId}`, data, now });
    }
    await changed(tx, `event:${eventId}`);
    return { outcome: 'registered', page };
  });
}
