import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { orMissing } from '#platform/missing';
import { whyNotChange } from '../../rules/asked/changing.ts';
import { optionsOf } from '../../rules/asked/choosing.ts';
import type { Said } from '../../rules/asked/said.ts';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { seatOf } from '../../rules/places/seat.ts';
import type { RegistrationRefusal } from '../../rules/registering/registration.ts';
import { seatsOf } from '../../store/asked/chosen.ts';
import { registrationFacts, registrationOf } from '../../store/registering/registration-facts.ts';
import { saySomethingElse } from '../../store/registering/say-something-else.ts';
import { fillPlaces } from './fill-places.ts';

type Changing = { networkId: string; eventId: string; registrationId: string; version: number; said: Said };

/** stale: they, or an organiser, said something else meanwhile. */
export type SaidChanged =
  | { outcome: 'saved' }
  | { outcome: 'stale' }
  | { outcome: 'refused'; reason: RegistrationRefusal };

/** Somebody who is registered chooses or answers otherwise; what they leave is free for whoever waits for it. */
export function changeSaid(
  db: Db,
  { registrationId, version, said, ...which }: Changing,
  by: { decided: boolean },
  now: Date,
): Promise<SaidChanged> {
  return inTransaction(db, async (tx) => {
    const { event, asked, taken } = orMissing(await registrationFacts(tx, { ...which, personId: null }));
    const registration = orMissing(await registrationOf(tx, { ...which, id: registrationId }));
    if (registration.version !== version) return { outcome: 'stale' };
    const before = (await seatsOf(tx, [registration], asked.choices)).get(registration.id) ?? seatOf(registration);
    const after = seatOf(registration, optionsOf(asked.choices, said.chosen));
    const facts = { event, limits: limitsNow(event, asked, now), taken, state: registration.state, before, after };
    const reason = whyNotChange(facts, by, now);
    if (reason) return { outcome: 'refused', reason };

    await saySomethingElse(tx, registration, said, version + 1);
    await fillPlaces(tx, event, now);
    await changed(tx, `event:${which.eventId}`);
    return { outcome: 'saved' };
  });
}
