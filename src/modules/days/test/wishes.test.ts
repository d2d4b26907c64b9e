import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { dayOf } from '../store/day.ts';
import { aComposedDay, aDay, aParticipant, aRound, aWish, compose } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const idOf = (day: { people: Map<string, string> }, name: string) => day.people.get(name) ?? '';
const usualSettings = { _method: 'put', colleaguesApart: 'yes', newFaces: 'yes', serviceUsers: 'spread' };

test('people are found by name without JavaScript, and those chosen before stay chosen', async () => {
  const day = await aComposedDay(world);
  const query = new URLSearchParams({ kind: 'apart', q: 'bra', version: '0' });
  query.append('people[]', idOf(day, 'Awa'));

  const page = await world.read(day.coordinator, `${day.event.path}/wishes/new?${query}`);

  expect(page).toMatch(new RegExp(`value="${idOf(day, 'Awa')}"[^>]*checked`));
  expect(page).toContain(`value="${idOf(day, 'Bram')}"`);
  expect(page).not.toContain(`value="${idOf(day, 'Carine')}"`);
});

test('a wish is made, stands on the page, and the next composition keeps it', async () => {
  const day = await aComposedDay(world);
  const three = ['Awa', 'Bram', 'Carine'].map((name) => idOf(day, name));

  const answer = await world.submit(day.coordinator, `${day.event.path}/wishes`, {
    kind: 'together',
    'people[]': three,
  });
  await compose(world, day);
  const page = await world.read(day.coordinator, `${day.event.path}/wishes`);

  expect(answer.status).toBe(303);
  expect(page).toContain('Awa, Bram et Carine');
  expect(page).toContain('tenu');
  const [round] = (await dayOf(world.db, day.which)).rounds;
  const groups = round?.seats.filter((seat) => three.includes(seat.registrationId)).map(({ group }) => group);
  expect(new Set(groups).size).toBe(1);
});

test('somebody wished at a table as its facilitator sits there and leads it', async () => {
  const day = await aComposedDay(world);

  await world.submit(day.coordinator, `${day.event.path}/wishes`, {
    kind: 'seat',
    'people[]': idOf(day, 'Elif'),
    group: '1',
    task: 'facilitator',
  });
  await compose(world, day);

  const [round] = (await dayOf(world.db, day.which)).rounds;
  expect(round?.seats.find(({ registrationId }) => registrationId === idOf(day, 'Elif'))?.group).toBe(1);
  expect(round?.tasks).toEqual([{ registrationId: idOf(day, 'Elif'), task: 'facilitator' }]);
});

test('a wish without enough people, or without its table, comes back with what was chosen', async () => {
  const day = await aComposedDay(world);
  const path = `${day.event.path}/wishes`;

  const alone = await world.submit(day.coordinator, path, { kind: 'apart', 'people[]': idOf(day, 'Awa') });
  const nowhere = await world.submit(day.coordinator, path, { kind: 'seat', 'people[]': idOf(day, 'Bram') });
  const page = await alone.text();

  expect([alone.status, nowhere.status]).toEqual([422, 422]);
  expect(page).toContain('Choisissez deux personnes au moins.');
  expect(page).toMatch(new RegExp(`value="${idOf(day, 'Awa')}"[^>]*checked`));
  expect(await nowhere.text()).toContain('Choisissez une table.');
});

test('of two coordinators who change a wish, the second is told what it says now; nothing is overwritten', async () => {
  const day = await aComposedDay(world);
  const other = await aMember(world, day.network, { role: 'coordinator' });
  const path = `${day.event.path}/wishes/${await aWish(world, day, ['Awa', 'Bram'])}`;
  const change = (who: typeof other, names: string[]) =>
    world.submit(who, path, {
      _method: 'put',
      kind: 'apart',
      version: '1',
      'people[]': names.map((name) => idOf(day, name)),
    });

  const first = await change(day.coordinator, ['Awa', 'Driss']);
  const second = await change(other, ['Awa', 'Hilde']);

  expect([first.status, second.status]).toEqual([303, 422]);
  expect(await second.text()).toContain('Awa et Driss');
  expect((await dayOf(world.db, day.which)).wishes[0]?.people).toEqual([idOf(day, 'Awa'), idOf(day, 'Driss')]);
});

test('a removed wish counts no more, and comes back as it was', async () => {
  const day = await aComposedDay(world);
  const path = `${day.event.path}/wishes/${await aWish(world, day, ['Awa', 'Bram'])}`;
  const wishes = async () => (await dayOf(world.db, day.which)).wishes;
  const [before] = await wishes();

  const stale = await world.submit(day.coordinator, path, { _method: 'delete', version: '7' });
  const removed = await world.submit(day.coordinator, path, { _method: 'delete', version: '1' });
  const without = await wishes();
  await world.submit(day.coordinator, `${path}/return`, {});

  expect([stale.status, removed.status]).toEqual([422, 303]);
  expect(without).toEqual([]);
  expect(await wishes()).toEqual([{ ...before, version: 3 }]);
});

test('whoever comes for half the day counts in that half: the page says where the wish means nothing', async () => {
  const day = await aDay(world);
  await aRound(world, day, { name: 'Matinée', at: '09:30' });
  await aRound(world, day, { name: 'Suites', at: '14:00' });
  const people = new Map<string, string>();
  for (const name of ['Awa', 'Bram', 'Driss', 'Elif'])
    people.set(name, await aParticipant(world, day, name, name === 'Awa' ? { afternoon: false } : {}));
  await aWish(world, { ...day, people }, ['Awa', 'Bram']);

  const page = await world.read(day.coordinator, `${day.event.path}/wishes`);

  expect(page).toContain('Awa (le matin)');
  expect(page).toMatch(/Sans effet\s: Suites/);
});

test('sixty wishes are read a page at a time, and found by a name', async () => {
  const day = await aComposedDay(world);
  for (let i = 0; i < 60; i++) await aWish(world, day, i === 40 ? ['Ioana', 'Hilde'] : ['Awa', 'Bram']);

  const second = await world.read(day.coordinator, `${day.event.path}/wishes?page=2`);
  const found = await world.read(day.coordinator, `${day.event.path}/wishes?q=ioana`);

  expect(second.match(/id="wish-/g)).toHaveLength(25);
  expect(second).toContain('page=3');
  expect(found.match(/id="wish-/g)).toHaveLength(1);
});

test('settings say what is wished for the whole day; a stale form changes nothing', async () => {
  const day = await aComposedDay(world);
  const path = `${day.event.path}/wishes/settings`;
  const save = (given: Record<string, string | string[]>) => world.submit(day.coordinator, path, given);

  const saved = await save({
    _method: 'put',
    newFaces: 'yes',
    serviceUsers: 'oneOrTwo',
    'balance[]': ['commune'],
    version: '0',
  });
  const stale = await save({ ...usualSettings, version: '0' });
  const settings = {
    colleaguesApart: false,
    newFaces: true,
    serviceUsers: 'oneOrTwo',
    balance: ['commune'],
    version: 1,
  };

  expect([saved.status, stale.status]).toEqual([303, 422]);
  expect(await stale.text()).toContain('Un ou deux par table');
  expect((await dayOf(world.db, day.which)).settings).toEqual(settings);
  expect((await save({ ...usualSettings, serviceUsers: 'anything', version: '1' })).status).toBe(422);
});
