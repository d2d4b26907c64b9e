import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import { orMissing } from '#platform/missing';
import type { Doorkeeper } from '../../rules/door/doorkeeper.ts';
import { type ArrivalState, momentOfId, noteMoment } from '../../rules/door/presence.ts';
import { saveArrival } from '../../store/door/arrivals.ts';
import { registrationOf } from '../../store/registering/registration-facts.ts';
import { doorTopicOf } from '../../store/topic.ts';

/** `id` was made on the device, which may have been offline: a fact that comes twice or late counts once. */
type Noting = { id: string; registrationId: string; state: ArrivalState };

/** Whoever stands there stands there, also when they withdrew meanwhile: it is noted, and the list says so. */
export function noteArrival(
  db: Db,
  { networkId, eventId, personId }: Doorkeeper,
  { id, registrationId, state }: Noting,
  now: Date,
): Promise<{ givenName: string }> {
  return inTransaction(db, async (tx) => {
    const { givenName } = orMissing(await registrationOf(tx, { networkId, eventId, id: registrationId }));
    const fact = { id, registrationId, state, at: noteMoment(momentOfId(id), now) };
    await saveArrival(tx, { ...fact, networkId, eventId, by: personId });
    await changed(tx, doorTopicOf(eventId));
    return { givenName };
  });
}
