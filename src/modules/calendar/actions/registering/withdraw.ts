import { type Db, inTransaction } from '#platform/db';
import { happened, registrationEnded } from '#platform/happenings';
import { changed } from '#platform/live';
import { orMissing } from '#platform/missing';
import { canWithdraw } from '../../rules/registering/registration.ts';
import { eventHeld } from '../../store/events/events.ts';
import { partyOf, registrationOf } from '../../store/registering/registration-facts.ts';
import { markWithdrawn } from '../../store/registering/registrations.ts';
import { fillPlaces } from './fill-places.ts';

type Withdrawing = {
  networkId: string;
  eventId: string;
  registrationId: string;
  by: string | null;
  /** all: and everybody who asked together with them. */
  whom?: 'me' | 'all';
};

/** Somebody does not come after all: their place goes to whoever waits for it, else is free at once. Said twice, nothing more happens. `decided`: by a coordinator. */
export function withdraw(
  db: Db,
  { by, registrationId, whom = 'me', ...which }: Withdrawing,
  { decided }: { decided: boolean },
  now: Date,
): Promise<'withdrawn' | 'over'> {
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, which));
    const registration = orMissing(await registrationOf(tx, { ...which, id: registrationId }));
    const people = whom === 'all' ? await partyOf(tx, registration) : [registration];
    const coming = people.filter(({ state }) => state !== 'withdrawn');
    if (coming.length === 0) return 'withdrawn';
    if (!decided && !canWithdraw(event, now)) return 'over';

    for (const person of coming) {
      await markWithdrawn(tx, person, by, now);
      await happened(tx, registrationEnded, { ...which, registrationId: person.id });
    }
    await fillPlaces(tx, event, now);
    await changed(tx, `event:${which.eventId}`);
    return 'withdrawn';
  });
}
