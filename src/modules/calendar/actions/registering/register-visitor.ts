import { type Db, inTransaction, newId } from '#platform/db';
import { changed } from '#platform/live';
import { Missing, orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import { answeredBefore, firstAnswer } from '#platform/web';
import type { Asked } from '../../rules/asked/asked.ts';
import { optionsOf } from '../../rules/asked/choosing.ts';
import type { Companion } from '../../rules/asked/party.ts';
import { NOTHING_SAID, type Said } from '../../rules/asked/said.ts';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { seatOf } from '../../rules/places/seat.ts';
import { decideRegistration, type RegistrationRefusal } from '../../rules/registering/registration.ts';
import { registrationFacts } from '../../store/registering/registration-facts.ts';
import { saveParty } from '../../store/registering/save-party.ts';
import { tellJoined } from './tell-joined.ts';
import { tellRegistration } from './tell-registration.ts';

/** Who comes, what they chose and answered, and with whom: together or not at all. */
export type Coming = {
  givenName: string;
  familyName: string | null;
  email: string | null;
  organisationId: string | null;
  /** As written, where the directory does not know it. */
  organisationName: string | null;
  role: 'worker' | 'serviceUser';
  language: Language;
  said?: Said;
  companions?: readonly Companion[];
};

/** What a form says, read against what the event asks at this moment. null: it cannot be read so, and nothing happens. */
export type Reads = (asked: Asked) => Coming | null;

/** `once`: the request as its device named it. `pageOf`: where a registration is shown. */
type Asking = {
  once: { key: string; scope: string } | null;
  pageOf: (registrationId: string) => string;
  /** The member who writes them in. null: they do it themselves, which an event for members does not allow. */
  by: string | null;
};

export type VisitorDecision =
  | { outcome: 'noted'; page: string }
  | { outcome: 'refused'; reason: RegistrationRefusal }
  | { outcome: 'unread' };

/** Somebody comes without an account, under a first name or a pseudonym, alone or with others. Repeated, the request is
 * still one registration. Whether they have a place, wait for one, or for an answer, is on the page they are led to. */
export function registerVisitor(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
  reads: Reads,
  { by, once, pageOf }: Asking,
  now: Date,
): Promise<VisitorDecision> {
  return inTransaction(db, async (tx) => {
    const { event, asked, taken } = orMissing(await registrationFacts(tx, { networkId, eventId, personId: null }));
    if (event.audience === 'members' && !by) throw new Missing();
    const coming = reads(asked);
    if (!coming) return { outcome: 'unread' };
    const { said = NOTHING_SAID, companions = [], ...who } = coming;
    const visitor = { networkId, eventId, ...who };
    const people = [visitor, ...companions.map((one) => ({ ...visitor, ...one, email: null }))];
    const options = optionsOf(asked.choices, said.chosen);
    const seats = people.map((person) => seatOf(person, options));
    const decision = decideRegistration({ event, limits: limitsNow(event, asked, now), taken, seats, mine: null }, now);
    if (decision.outcome === 'refused') {
      const answered = once && (await answeredBefore(tx, once.key, once.scope));
      return answered ? { outcome: 'noted', page: answered } : decision;
    }
    const id = newId();
    const page = pageOf(id);
    const first = once ? await firstAnswer(tx, once, page, now) : page;
    if (first !== page) return { outcome: 'noted', page: first };
    const state = decision.outcome === 'already' ? decision.is : decision.outcome;

    const source = by ? ('proxy' as const) : ('form' as const);
    const came = { source, registeredBy: by, registeredAt: now, state };
    const rows = people.map((person, i) => ({ ...person, ...came, ...(i === 0 && { id }) }));
    const party = await saveParty(tx, rows, said);
    await tellJoined(
      tx,
      event,
      party.map((one) => one.id),
    );
    await tellRegistration(tx, { ...visitor, id, personId: null, version: 1 }, state, now);
    await changed(tx, `event:${eventId}`);
    return { outcome: 'noted', page };
  });
}
