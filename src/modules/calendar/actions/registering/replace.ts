import { type Db, inTransaction } from '#platform/db';
import { happened, registrationEnded } from '#platform/happenings';
import { changed } from '#platform/live';
import { post } from '#platform/mail';
import { orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { answeredBefore, answerOnce } from '#platform/web';
import { replaced } from '../../mails/kinds.ts';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { seatOf } from '../../rules/places/seat.ts';
import { type ReplacementRefusal, whyNotReplace } from '../../rules/registering/replacement.ts';
import { chosenOf, saveChosen, seatsOf } from '../../store/asked/chosen.ts';
import { registrationFacts, registrationOf } from '../../store/registering/registration-facts.ts';
import { markWithdrawn, saveRegistrations } from '../../store/registering/registrations.ts';
import { fillPlaces } from './fill-places.ts';
import { tellRegistration } from './tell-registration.ts';

type Colleague = {
  givenName: string;
  familyName: string | null;
  email: string | null;
  organisationId: string | null;
  organisationName: string | null;
  role: 'worker' | 'serviceUser' | 'actor';
  language: Language;
};

type Replacing = {
  networkId: string;
  eventId: string;
  registrationId: string;
  colleague: Colleague;
  by: string | null;
  once: { key: string; scope: string } | null;
  pageOf: (registrationId: string) => string;
};

export type Replaced = { outcome: 'replaced'; page: string } | { outcome: 'refused'; reason: ReplacementRefusal };

/**
 * A colleague comes instead, with the place and the choices of whom they replace: nobody who waits comes in between.
 * Both are written to. What the other one eats and answered goes with them.
 */
export function replace(db: Db, replacing: Replacing, now: Date): Promise<Replaced> {
  const { colleague, by, once, registrationId, networkId, eventId } = replacing;
  const which = { networkId, eventId };
  return inTransaction(db, async (tx) => {
    const { event, asked, taken } = orMissing(await registrationFacts(tx, { ...which, personId: null }));
    const answered = once && (await answeredBefore(tx, once.key, once.scope));
    if (answered) return { outcome: 'replaced', page: answered };
    const leaving = orMissing(await registrationOf(tx, { ...which, id: registrationId }));
    const before = (await seatsOf(tx, [leaving], asked.choices)).get(leaving.id) ?? seatOf(leaving);
    const after = seatOf(colleague, before.options);
    const facts = { event, limits: limitsNow(event, asked, now), taken, state: leaving.state, before, after };
    const reason = whyNotReplace(facts, now);
    if (reason) return { outcome: 'refused', reason };

    await markWithdrawn(tx, leaving, by, now);
    const { joinsAt, leavesAt, morning, afternoon, partyId } = leaving;
    const place = { joinsAt, leavesAt, morning, afternoon, partyId, replaces: leaving.id };
    const came = { source: by ? ('proxy' as const) : ('form' as const), registeredBy: by, registeredAt: now };
    const [saved] = await saveRegistrations(tx, [{ ...which, ...colleague, ...place, ...came }]);
    const id = saved?.id ?? '';
    await saveChosen(tx, networkId, [id], (await chosenOf(tx, leaving, asked.choices)).options);
    const page = replacing.pageOf(id);
    if (once) await answerOnce(tx, once.key, once.scope, page, now);

    await tellRegistration(tx, { ...which, ...colleague, id, personId: null, version: 1 }, 'registered', now);
    if (leaving.email)
      await post(tx, replaced, {
        to: { personId: leaving.personId, address: leaving.email, lang: leaving.language ?? 'fr' },
        occasion: `registration:${leaving.id}:${leaving.version + 1}`,
        data: { ...which, registrationId: leaving.id, colleagueId: id },
        now,
      });
    await happened(tx, registrationEnded, { ...which, registrationId: leaving.id });
    // Of another organisation or role they may have left room for somebody.
    await fillPlaces(tx, event, now);
    await changed(tx, `event:${eventId}`);
    return { outcome: 'replaced', page };
  });
}
