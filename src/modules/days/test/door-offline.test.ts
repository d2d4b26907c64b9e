import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { inTransaction, newId } from '#platform/db';
import { sealed } from '#platform/web';
import { openWorld, visitor } from '../../../../test/world.ts';
import { participantsOf, presenceOf } from '../../calendar/index.ts';
import type { DeviceDoor } from '../../calendar/rules/door/on-device.ts';
import { addParticipant } from '../../calendar/store/people/add-participant.ts';
import { expectedBy } from '../rules/expected.ts';
import { placesForNewcomer } from '../rules/newcomer-seats.ts';
import type { DeviceTables } from '../rules/on-device.ts';
import { seatsForWalkIn } from '../rules/walk-in.ts';
import { saveAct } from '../store/acts.ts';
import { dayOf } from '../store/day.ts';
import { heldDay } from '../store/held.ts';
import { aSeatedDay, placesOf, seatsOf, type TestDay } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T08:00:00Z') });
afterAll(world.close);

type Fields = Record<string, string>;
type Posted = { path: string; fields: Fields };

/** An id as a device makes it when a button is pressed at this moment. */
function keyAt(moment: Date): string {
  const time = moment.getTime().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`;
}

const post = (day: TestDay, { path, fields }: Posted) =>
  world.submit(day.coordinator, `${day.event.path}${path}`, fields);
const walksIn = (fields: Fields): Posted => ({ path: '/door/walk-in', fields: { role: 'worker', ...fields } });
const withdrawn = (id: string): Posted => ({
  path: `/door/walk-in/${id}`,
  fields: { _method: 'delete', _key: newId() },
});
const said = (places: ReadonlyMap<string, number>) =>
  [...places].map(([round, group]) => `${round}:${group}`).join(' ');
const groupOf = async (day: TestDay, id: string) =>
  (await seatsOf(world, day)).seats.find(({ registrationId }) => registrationId === id)?.group ?? null;

/** A device that saw the day once and has had no connection since: it tells people their tables by itself. */
async function aDevice(day: TestDay) {
  let { rounds } = await dayOf(world.db, day.which);
  const people = await participantsOf(world.db, day.which);
  return {
    tells(givenName: string, organisationName: string) {
      const id = keyAt(world.now());
      const [usual] = people;
      if (!usual) throw new Error('nobody is expected');
      const person = { ...usual, id, givenName, organisationName, organisationId: null };
      const told = placesForNewcomer(person, { rounds, open: rounds, people, isHere: () => true });
      people.push(person);
      rounds = rounds.map((round) => {
        const seat = { registrationId: id, group: told.get(round.id) ?? 0, pinned: false, act: 0 };
        return { ...round, seats: [...round.seats, seat] };
      });
      const posted = walksIn({ givenName, organisation: organisationName, _key: id, told: said(told) });
      return { id, told, posted };
    },
  };
}

test('two devices without a connection fill the same last place: both stay, and the table is one over', async () => {
  const day = await aSeatedDay(world, {
    tables: [
      ['Awa', 'Bram'],
      ['Carine', 'Driss', 'Elif'],
    ],
    max: 3,
  });
  const [one, other] = [await aDevice(day), await aDevice(day)];
  const zoe = one.tells('Zoé', 'Le Relais');
  const yves = other.tells('Yves', 'La Passerelle');

  const answers = [await post(day, yves.posted), await post(day, zoe.posted)];

  const page = await world.read(day.coordinator, `${day.event.path}/door`);

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect([await groupOf(day, zoe.id), await groupOf(day, yves.id)]).toEqual([0, 0]);
  expect(page).toContain('table A\u202f: 4 personnes pour 3 places');
});

test('the answer was lost and the device told another table: that one holds, until somebody moves them', async () => {
  const day = await aSeatedDay(world, { tables: [['Awa', 'Bram'], ['Carine']] });
  const [round = ''] = day.roundIds;
  const id = keyAt(world.now());
  const asked = { givenName: 'Zoé', _key: id };

  await post(day, walksIn(asked));
  const chosen = await groupOf(day, id);
  await post(day, walksIn({ ...asked, told: `${round}:0` }));
  const told = await groupOf(day, id);
  const act = (await seatsOf(world, day)).acts;
  const seat = `/groups/${round}/seats/${id}`;
  await post(day, { path: seat, fields: { _method: 'put', group: '1', seen: String(act) } });
  await post(day, walksIn({ ...asked, told: `${round}:0` }));

  expect([chosen, told, await groupOf(day, id)]).toEqual([1, 0, 1]);
});

test('a device takes the day along with the link of the door: who is awaited, and where everybody sits', async () => {
  const day = await aSeatedDay(world, { tables: [['Awa', 'Bram'], ['Carine']] });
  const key = sealed('door', day.which, new Date('2027-01-29T02:30:00Z'));
  await post(day, { path: '/door/arrivals', fields: { registration: day.people.get('Bram') ?? '', state: 'absent' } });

  const answer = await world.visit(visitor, `${day.event.path}/door/day?key=${key}`);
  const taken = (await answer.json()) as DeviceDoor & { tables: DeviceTables };

  expect(answer.headers.get('x-keep-offline')).toBe('1');
  expect(taken.tables.rounds).toMatchObject([
    { id: day.roundIds[0], time: '9\u202fh\u202f30', max: 4, groups: [{}, {}] },
  ]);
  expect(taken.people.map(({ id, name, state }) => [name, state, taken.tables.people[id]?.groups])).toEqual([
    ['Awa', 'awaited', [0]],
    ['Bram', 'absent', [0]],
    ['Carine', 'awaited', [1]],
  ]);
  expect((await world.visit(visitor, `${day.event.path}/door/day`)).status).toBe(303);
});

test('nonsense in place of tables is as if nothing had been told', async () => {
  const day = await aSeatedDay(world, { tables: [['Awa', 'Bram'], ['Carine']] });
  const id = keyAt(world.now());

  const answer = await post(day, walksIn({ givenName: 'Zoé', _key: id, told: `x:1 ${day.roundIds[0]}:99 ::` }));

  expect([answer.status, await groupOf(day, id)]).toEqual([303, 1]);
});

test('who walked in by mistake is taken off the list, their seats are free, and what comes late changes nothing', async () => {
  const day = await aSeatedDay(world, { tables: [['Awa'], ['Bram']] });
  const before = await placesOf(world, day);
  const posted = walksIn({ givenName: 'Zoé', _key: keyAt(world.now()) });
  const id = posted.fields._key ?? '';

  await post(day, posted);
  const shown = await world.read(day.coordinator, `${day.event.path}/door/walk-in/${id}`);
  const answers = [await post(day, withdrawn(id)), await post(day, withdrawn(id)), await post(day, posted)];
  await world.doJobs();

  expect(shown).toContain('Retirer, c’était une erreur');
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  expect(await placesOf(world, day)).toEqual(before);
  expect(await world.read(day.coordinator, `${day.event.path}/door`)).not.toContain('Zoé');
});

test('whoever was registered before is not taken off the list at the door, nor is somebody who never can have walked in', async () => {
  const day = await aSeatedDay(world, { tables: [['Awa'], ['Bram']] });

  const answers = await Promise.all(
    [day.people.get('Awa') ?? '', keyAt(new Date('2026-01-28T08:00:00Z')), 'nobody'].map((id) =>
      post(day, withdrawn(id)),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(await placesOf(world, day)).toHaveLength(2);
});

/** What one device does without a connection, one after the other. */
const doings = fc.array(
  fc.record({
    organisation: fc.constantFrom('Le Relais', 'Maison Awa', ''),
    mistake: fc.boolean(),
    away: fc.boolean(),
  }),
  { minLength: 1, maxLength: 3 },
);

test('what two devices said without a connection comes to the same in any order, late and twice', async () => {
  await fc.assert(
    fc.asyncProperty(doings, doings, fc.infiniteStream(fc.nat()), async (ofOne, ofOther, chance) => {
      const day = await aSeatedDay(world, {
        tables: [['Awa', 'Bram'], ['Carine', 'Driss'], ['Elif']],
        rounds: ['09:30', '11:00'],
        max: 3,
      });
      const before = await placesOf(world, day);
      const expected = [...before];
      const absent = new Set<string>();
      const queue: Posted[] = [];
      for (const [device, acts] of [ofOne, ofOther].entries()) {
        const { tells } = await aDevice(day);
        for (const [index, { organisation, mistake, away }] of acts.entries()) {
          const { id, told, posted } = tells(`Zoé ${device} ${index}`, organisation);
          queue.push(posted);
          if (mistake) queue.push(withdrawn(id));
          else expected.push(...[...told].map(([round, group]) => `${round} ${id} ${group} false`));
          const gone = away ? day.people.get(['Awa', 'Carine', 'Elif'][index] ?? '') : undefined;
          if (!gone) continue;
          absent.add(gone);
          queue.push({
            path: '/door/arrivals',
            fields: { registration: gone, state: 'absent', _key: keyAt(world.now()) },
          });
        }
      }
      const next = (below: number) => Number(chance.next().value ?? 0) % below;
      const repeated = queue.filter(() => next(3) === 0);
      const coming = [...queue, ...repeated];

      while (coming.length > 0) {
        const [posted] = coming.splice(next(coming.length), 1);
        if (posted) expect((await post(day, posted)).status).toBe(303);
      }
      await world.doJobs();

      const presence = await presenceOf(world.db, day.which);
      const gone = [...presence.values()].filter(({ state }) => state === 'absent').map((one) => one.registrationId);
      expect(await placesOf(world, day)).toEqual(expected.sort());
      expect(gone.sort()).toEqual([...absent].sort());
    }),
    { numRuns: 8 },
  );
}, 120_000);

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
  return Promise.all(ids.map((id) => groupOf(day, id)));
}

test('two doors with a connection never give the same last place: the day is held', async () => {
  const [one, other] = await bothSeated(true);
  const [first, second] = await bothSeated(false);

  expect([one, other].toSorted()).toEqual([0, 2]);
  expect([first, second]).toEqual([0, 0]);
});
