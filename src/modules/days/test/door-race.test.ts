import { afterAll, expect, test } from 'vitest';
import { inTransaction, newId } from '#platform/db';
import { openWorld } from '../../../../test/world.ts';
import { participantsOf } from '../../calendar/index.ts';
import { addParticipant } from '../../calendar/store/people/add-participant.ts';
import { expectedBy } from '../rules/expected.ts';
import { seatsForWalkIn } from '../rules/walk-in.ts';
import { saveAct } from '../store/acts.ts';
import { dayOf } from '../store/day.ts';
import { heldDay } from '../store/held.ts';
import { groupOf } from './offline-device.ts';
import { aSeatedDay } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T08:00:00Z') });
afterAll(world.close);

/** Two doors with a connection ask for a table at the same moment. `held`: as the product does it. */
async function bothSeated(held: boolean): Promise<(number | null)[]> {
  const day = await aSeatedDay(world, { tables: [['Awa'], ['Bram', 'Carine'], ['Driss']], max: 2 });
  let waiting = 0;
  let open: () => void = () => {};
  const bothHaveRead = new Promise<void>((resolve) => {
    open = resolve;
  });
  const ids = [newId(), newId()];
  const seat = (id: string) =>
    inTransaction(world.db, async (tx) => {
      const seen = await (held ? heldDay(tx, day.which) : dayOf(tx, day.which));
      const given = {
        givenName: 'Zoé',
        familyName: null,
        organisationId: null,
        organisationName: null,
        language: null,
      };
      const walkIn = { ...given, role: 'worker' as const, source: 'walkIn' as const, by: null, now: world.now() };
      await addParticipant(tx, { ...day.which, id, ...walkIn });
      const people = await participantsOf(tx, day.which);
      if (++waiting === 2) open();
      // With the lock the second one reads only after the first is done: it cannot be waited for.
      await Promise.race([bothHaveRead, new Promise((resolve) => setTimeout(resolve, 300))]);
      const person = people.find((one) => one.id === id);
      if (!person) throw new Error('they are not registered');
      const hall = { day: seen, people, isHere: expectedBy(new Map()), told: new Map(), isSeatedAtDoor: () => false };
      const changes = { seats: seatsForWalkIn(person, hall, world.now()), groupCounts: [] };
      // Without the lock the number of the act would stop the second one as well; here the seat alone is looked at.
      const numbered = held
        ? seen
        : {
            ...seen,
            acts: [{ number: ids.indexOf(id) + 5, what: 'walkIn', at: world.now(), by: null, undoes: null } as const],
          };
      await saveAct(tx, day.network.id, numbered, { what: 'walkIn', changes, by: null, now: world.now() });
    });
  await Promise.all(ids.map(seat));
  return Promise.all(ids.map((id) => groupOf(world, day, id)));
}

test('two doors with a connection never give the same last place: the day is held', async () => {
  const [one, other] = await bothSeated(true);
  const [first, second] = await bothSeated(false);

  expect([one, other].toSorted()).toEqual([0, 2]);
  expect([first, second]).toEqual([0, 0]);
});
