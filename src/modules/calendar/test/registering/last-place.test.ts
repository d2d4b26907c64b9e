import { afterAll, expect, test } from 'vitest';
import { inTransaction } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import type { Seat } from '../../rules/places/limits.ts';
import { limitsNow } from '../../rules/places/limits-now.ts';
import { decideRegistration } from '../../rules/registering/registration.ts';
import { eventOf } from '../../store/events/events.ts';
import { placesTaken } from '../../store/registering/places-taken.ts';
import { registrationFacts } from '../../store/registering/registration-facts.ts';
import { saveRegistrations } from '../../store/registering/registrations.ts';
import { aScene, comes } from '../world.ts';

const world = await openWorld();
const user: Seat = { organisation: null, role: 'serviceUser', options: [] };
afterAll(world.close);

test('two people ask for the last place at once: one has it', async () => {
  const { event } = await aScene(world, { places: 3 });
  await comes(world, event, 'Awa');
  await comes(world, event, 'Bram');

  const answers = await Promise.all(['Carine', 'Dieter', 'Elif', 'Farid'].map((name) => comes(world, event, name)));

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422, 422, 422]);
  expect(await taken(event.id)).toBe(3);
});

/** Both read before either writes, as two requests do that arrive together. `held`: as the product does it. */
async function bothAsk(held: boolean): Promise<number> {
  const { network, event } = await aScene(world, { places: 1 });
  const which = { networkId: network.id, eventId: event.id };
  let waiting = 0;
  let open: () => void = () => {};
  const bothHaveRead = new Promise<void>((resolve) => {
    open = resolve;
  });
  const ask = (givenName: string) =>
    inTransaction(world.db, async (tx) => {
      const facts = held
        ? await registrationFacts(tx, { ...which, personId: null })
        : { event: await eventOf(tx, which), ...(await placesTaken(tx, which)) };
      if (!facts?.event) throw new Error('the event is gone');
      if (++waiting === 2) open();
      // With the lock the second one reads only after the first is done: it cannot be waited for.
      await Promise.race([bothHaveRead, new Promise((resolve) => setTimeout(resolve, 300))]);
      const decision = decideRegistration(
        {
          event: facts.event,
          limits: limitsNow(facts.event, facts.asked, world.now()),
          taken: facts.taken,
          seats: [user],
          mine: null,
        },
        world.now(),
      );
      if (decision.outcome !== 'registered') return;
      const came = { source: 'form' as const, role: 'serviceUser' as const, registeredAt: world.now() };
      await saveRegistrations(tx, [{ ...which, givenName, ...came }]);
    });
  await Promise.all([ask('Awa'), ask('Bram')]);
  return taken(event.id);
}

test('the lock is what keeps the last place single: without it both have it', async () => {
  expect(await bothAsk(true)).toBe(1);
  expect(await bothAsk(false)).toBe(2);
});

async function taken(eventId: string): Promise<number> {
  const { rows } = await world.pool.query("select 1 from registration where event_id = $1 and state = 'registered'", [
    eventId,
  ]);
  return rows.length;
}
