import { eventsByIds } from '#modules/calendar';
import { type Db, inTransaction } from '#platform/db';
import { addressesEndBefore, pollsEndBefore } from '../rules/retention.ts';
import { eventsWithAddresses, forgetAddressesOf, forgetPolledBefore } from '../store/forget.ts';

/** Addresses of people without an account go a year after the meeting, answers to a poll half a year after it. */
export async function forgetAddresses(db: Db, now: Date): Promise<void> {
  const before = addressesEndBefore(now);
  for (const [networkId, held] of Map.groupBy(await eventsWithAddresses(db), (one) => one.networkId)) {
    const ids = held.map(({ eventId }) => eventId);
    const over = (await eventsByIds(db, { networkId, ids })).filter(({ endsAt }) => endsAt < before);
    await inTransaction(db, (tx) =>
      forgetAddressesOf(
        tx,
        networkId,
        over.map(({ id }) => id),
      ),
    );
  }
  await inTransaction(db, (tx) => forgetPolledBefore(tx, pollsEndBefore(now)));
}
