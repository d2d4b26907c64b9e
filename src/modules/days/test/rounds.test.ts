import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { aComposedDay, aDay, aRound, placesOf, seatsOf } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const usual = { name: 'Situations', startsAt: '9h30', endsAt: '11:00', min: '5', ideal: '6', max: '8' };

test('a round is added with hours as people write them', async () => {
  const day = await aDay(world);

  const answer = await world.submit(day.coordinator, `${day.event.path}/rounds`, usual);
  const { rounds } = await seatsOf(world, day);

  expect(answer.status).toBe(303);
  expect(rounds[0]).toMatchObject({
    startsAt: new Date('2027-01-28T08:30:00Z'),
    min: 5,
    ideal: 6,
    max: 8,
    count: null,
  });
});

test('sizes out of order come back with everything that was typed', async () => {
  const day = await aDay(world);

  const answer = await world.submit(day.coordinator, `${day.event.path}/rounds`, { ...usual, ideal: '9' });
  const page = await answer.text();

  expect(answer.status).toBe(422);
  expect(page).toContain('du plus petit au plus grand');
  expect(page).toContain('value="Situations"');
});

test('of two coordinators who change a round at once, the second is shown both texts', async () => {
  const day = await aDay(world);
  const roundId = await aRound(world, day);
  const other = await aMember(world, day.network, { role: 'coordinator' });
  const path = `${day.event.path}/rounds/${roundId}`;
  const change = (who: typeof other, name: string) =>
    world.submit(who, path, { ...usual, name, _method: 'put', version: '1' });

  const first = await change(day.coordinator, 'Petit-déjeuner');
  const second = await change(other, 'Accueil');
  const page = await second.text();

  expect([first.status, second.status]).toEqual([303, 422]);
  expect(page).toContain('Petit-déjeuner');
  expect(page).toContain('value="Accueil"');
  expect((await seatsOf(world, day)).rounds[0]?.name.text).toBe('Petit-déjeuner');
});

test('a removed round comes back with its seats', async () => {
  const day = await aComposedDay(world);
  const before = await placesOf(world, day);
  const path = `${day.event.path}/rounds/${day.roundId}`;

  const removed = await world.submit(day.coordinator, path, { _method: 'delete', version: '1' });
  const without = await placesOf(world, day);
  await world.submit(day.coordinator, `${path}/return`, {});

  expect(removed.status).toBe(303);
  expect(without).toEqual([]);
  expect(await placesOf(world, day)).toEqual(before);
});

test('the possible numbers of tables are shown with what each costs at least', async () => {
  const day = await aComposedDay(world);

  const page = await world.read(day.coordinator, `${day.event.path}/rounds/${day.roundId}`);

  expect(page).toContain('3 tables, proposé');
  expect(page).toContain('4 tables');
});

test('a new round begins from what such days ask for, and everything can still be changed', async () => {
  const day = await aDay(world);

  const page = await world.read(day.coordinator, `${day.event.path}/rounds/new?preset=cases`);
  const saved = await world.submit(day.coordinator, `${day.event.path}/rounds`, {
    ...usual,
    way: 'drawn',
    fewest: '4',
    most: '6',
  });

  for (const [field, value] of Object.entries({
    name: 'Études de cas',
    min: 8,
    ideal: 11,
    max: 15,
    fewest: 4,
    most: 6,
  }))
    expect(page).toMatch(new RegExp(`name="${field}"[^>]*value="${value}"`));
  expect(saved.status).toBe(303);
  expect((await seatsOf(world, day)).rounds[0]).toMatchObject({ way: 'drawn', count: null, fewest: 4, most: 6 });
});

test('what was typed stays when a number of tables is chosen on the chart of a new round', async () => {
  const day = await aComposedDay(world);
  const typed = new URLSearchParams({ ...usual, name: 'Pistes', min: '2', max: '4', count: '', chosen: '4' });

  const page = await world.read(day.coordinator, `${day.event.path}/rounds/new?${typed}`);

  expect(page).toMatch(/name="name"[^>]*value="Pistes"/);
  expect(page).toMatch(/name="count"[^>]*value="4"/);
  expect(page).toContain('4 tables, choisies');
});

test('one tap on the chart chooses the number of tables; a stale page chooses nothing', async () => {
  const day = await aComposedDay(world);
  const path = `${day.event.path}/rounds/${day.roundId}/count`;

  const chosen = await world.submit(day.coordinator, path, { _method: 'put', count: '4', version: '1' });
  const stale = await world.submit(day.coordinator, path, { _method: 'put', count: '3', version: '1' });

  expect([chosen.status, stale.status]).toEqual([303, 422]);
  expect((await seatsOf(world, day)).rounds[0]?.count).toBe(4);
  expect(await world.read(day.coordinator, day.groups)).toContain('4 tables, choisies');
});

test('it is said where each table stands', async () => {
  const day = await aComposedDay(world);
  const path = `${day.groups}/${day.roundId}/places`;

  const saved = await world.submit(day.coordinator, path, {
    _method: 'put',
    version: '1',
    place0: 'près de la fenêtre',
  });
  const stale = await world.submit(day.coordinator, path, { _method: 'put', version: '1', place0: 'salle 2' });

  expect([saved.status, stale.status]).toEqual([303, 422]);
  expect(await stale.text()).toContain('près de la fenêtre');
  expect(await world.read(day.coordinator, day.groups)).toContain('près de la fenêtre');
});
