import { afterAll, expect, test } from 'vitest';
import { sealed } from '#platform/web';
import { openWorld, visitor } from '../../../../test/world.ts';
import type { DeviceDoor } from '../../calendar/rules/door/on-device.ts';
import type { DeviceTables } from '../rules/on-device.ts';
import { aDevice, groupOf, keyAt, post, walksIn, withdrawn } from './offline-device.ts';
import { aSeatedDay, placesOf, seatsOf } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-28T08:00:00Z') });
afterAll(world.close);

test('two devices without a connection fill the same last place: both stay, and the table is one over', async () => {
  const day = await aSeatedDay(world, {
    tables: [
      ['Awa', 'Bram'],
      ['Carine', 'Driss', 'Elif'],
    ],
    max: 3,
  });
  const [one, other] = [await aDevice(world, day), await aDevice(world, day)];
  const zoe = one.tells('Zoé', 'Le Relais');
  const yves = other.tells('Yves', 'La Passerelle');

  const answers = [await post(world, day, yves.posted), await post(world, day, zoe.posted)];

  const page = await world.read(day.coordinator, `${day.event.path}/door`);

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect([await groupOf(world, day, zoe.id), await groupOf(world, day, yves.id)]).toEqual([0, 0]);
  expect(page).toContain('table A\u202f: 4 personnes pour 3 places');
});

test('the answer was lost and the device told another table: that one holds, until somebody moves them', async () => {
  const day = await aSeatedDay(world, { tables: [['Awa', 'Bram'], ['Carine']] });
  const [round = ''] = day.roundIds;
  const id = keyAt(world.now());
  const asked = { givenName: 'Zoé', _key: id };

  await post(world, day, walksIn(asked));
  const chosen = await groupOf(world, day, id);
  await post(world, day, walksIn({ ...asked, told: `${round}:0` }));
  const told = await groupOf(world, day, id);
  const act = (await seatsOf(world, day)).acts;
  const seat = `/groups/${round}/seats/${id}`;
  await post(world, day, { path: seat, fields: { _method: 'put', group: '1', seen: String(act) } });
  await post(world, day, walksIn({ ...asked, told: `${round}:0` }));

  expect([chosen, told, await groupOf(world, day, id)]).toEqual([1, 0, 1]);
});

test('a device takes the day along with the link of the door: who is awaited, and where everybody sits', async () => {
  const day = await aSeatedDay(world, { tables: [['Awa', 'Bram'], ['Carine']] });
  const key = sealed('door', day.which, new Date('2027-01-29T02:30:00Z'));
  await post(world, day, {
    path: '/door/arrivals',
    fields: { registration: day.people.get('Bram') ?? '', state: 'absent' },
  });

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

  const answer = await post(world, day, walksIn({ givenName: 'Zoé', _key: id, told: `x:1 ${day.roundIds[0]}:99 ::` }));

  expect([answer.status, await groupOf(world, day, id)]).toEqual([303, 1]);
});

test('who walked in by mistake is taken off the list, their seats are free, and what comes late changes nothing', async () => {
  const day = await aSeatedDay(world, { tables: [['Awa'], ['Bram']] });
  const before = await placesOf(world, day);
  const posted = walksIn({ givenName: 'Zoé', _key: keyAt(world.now()) });
  const id = posted.fields._key ?? '';

  await post(world, day, posted);
  const shown = await world.read(day.coordinator, `${day.event.path}/door/walk-in/${id}`);
  const answers = [
    await post(world, day, withdrawn(id)),
    await post(world, day, withdrawn(id)),
    await post(world, day, posted),
  ];
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
      post(world, day, withdrawn(id)),
    ),
  );

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  expect(await placesOf(world, day)).toHaveLength(2);
});
