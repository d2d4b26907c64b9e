import { type Db, inTransaction, type Tx } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import type { Language } from '#platform/texts';
import type { Asked } from '../../rules/asked/asked.ts';
import { optionsOf } from '../../rules/asked/choosing.ts';
import type { Companion } from '../../rules/asked/party.ts';
import { NOTHING_SAID, type Said } from '../../rules/asked/said.ts';
import { nameParts } from '../../rules/people/name-parts.ts';
import type { Seat } from '../../rules/places/limits.ts';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { seatOf } from '../../rules/places/seat.ts';
import { decideRegistration, type RegistrationDecision } from '../../rules/registering/registration.ts';
import { seatsOf } from '../../store/asked/chosen.ts';
import { registrationFacts } from '../../store/registering/registration-facts.ts';
import type { Registration } from '../../store/registering/registrations.ts';
import { saveParty } from '../../store/registering/save-party.ts';
import { saySomethingElse } from '../../store/registering/say-something-else.ts';
import { returns } from '../events/returns.ts';
import { tellJoined } from './tell-joined.ts';
import { tellRegistration } from './tell-registration.ts';

type Registering = {
  eventId: string;
  email: string;
  language: Language;
  /** null: whoever comes back comes as before. */
  said?: Said | null;
  /** They come together with this member or not at all, with the same choices. */
  companions?: readonly (Companion & { role: 'worker' | 'serviceUser' })[];
};

/** A member comes, for the organisation they act for. Whoever had withdrawn comes back with the code they had. */
export function register(db: Db, member: Member, asking: Registering, now: Date): Promise<RegistrationDecision> {
  const { networkId, personId, organisationId } = member;
  const { eventId, email, language, said = null } = asking;
  const person = { ...nameParts(member.name), organisationId, organisationName: null, role: 'worker' as const };
  return inTransaction(db, async (tx) => {
    const { event, asked, taken, own } = orMissing(await registrationFacts(tx, { networkId, eventId, personId }));
    const options = optionsOf(asked.choices, (said ?? NOTHING_SAID).chosen);
    const beside = own
      ? []
      : (asking.companions ?? []).map((one) => ({ ...one, organisationId, organisationName: null }));
    const mine = own && !said ? await seatAsBefore(tx, own, asked) : seatOf(own ?? person, options);
    const seats = [mine, ...beside.map((one) => seatOf(one, options))];
    const limits = limitsNow(event, asked, now);
    const decision = decideRegistration({ event, limits, taken, seats, mine: own?.state ?? null }, now);
    if (decision.outcome === 'refused' || decision.outcome === 'already') return decision;

    const { outcome: state } = decision;
    if (own) {
      if (said && own.state === 'withdrawn') await saySomethingElse(tx, own, said);
      await returns(tx, own, state, now);
      await tellJoined(tx, event, [own.id]);
    } else {
      const came = { networkId, eventId, registeredBy: personId, registeredAt: now, state };
      const self = { ...came, source: 'form' as const, personId, email, language, ...person };
      const others = beside.map((one) => ({ ...came, source: 'proxy' as const, ...one }));
      const party = await saveParty(tx, [self, ...others], said ?? NOTHING_SAID);
      const [saved] = party;
      if (saved) await tellRegistration(tx, { ...self, id: saved.id, version: 1 }, state, now);
      await tellJoined(
        tx,
        event,
        party.map(({ id }) => id),
      );
    }
    await changed(tx, `event:${eventId}`);
    return decision;
  });
}

async function seatAsBefore(tx: Tx, own: Registration, { choices }: Asked): Promise<Seat> {
  return (await seatsOf(tx, [own], choices)).get(own.id) ?? seatOf(own);
}
