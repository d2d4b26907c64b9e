import { afterAll, expect, test } from 'vitest';
import { openWorld, type Visitor, visitor } from '../../../../test/world.ts';
import { aMember, anOrganisation } from '../../accounts/test/world.ts';
import { aDay, aParticipant, aRound, type TestDay } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const oneEach = (day: TestDay) =>
  world.submit(day.coordinator, `${day.event.path}/wishes/settings`, {
    _method: 'put',
    colleaguesApart: 'yes',
    serviceUsers: 'onePerWorker',
    version: '0',
  });

test('where people are added it is told how many service users lack, and it counts at once', async () => {
  const day = await aDay(world);
  await oneEach(day);
  for (const name of ['Bram', 'Driss', 'Elif']) await aParticipant(world, day, name);
  const list = () => world.read(day.coordinator, `${day.event.path}/people`);

  const before = await list();
  const form = await world.read(day.coordinator, `${day.event.path}/people/new`);
  await world.submit(day.coordinator, `${day.event.path}/people`, { givenName: 'Awa', role: 'serviceUser' });

  expect(before).toContain('3 travailleurs, aucun usager');
  expect(before).toContain('il manque 3 usagers.');
  expect(form).toContain('il manque 3 usagers.');
  expect(await list()).toContain('il manque 2 usagers.');
});

test('an actor is added by coordinators, and is neither worker nor service user', async () => {
  const day = await aDay(world);
  await oneEach(day);
  await aParticipant(world, day, 'Bram');

  const added = await world.submit(day.coordinator, `${day.event.path}/people`, { givenName: 'Zoé', role: 'actor' });

  expect(added.status).toBe(303);
  expect(await world.read(day.coordinator, `${day.event.path}/people`)).toContain('il manque un usager.');
  expect(await world.read(day.coordinator, `${day.event.path}/wishes`)).toContain('Un acteur compte');
});

test('an organisation that sends more people than there are tables is told: to coordinators, and to itself', async () => {
  const day = await aDay(world);
  await aRound(world, day, { min: 2, ideal: 4, max: 4 });
  const commune = await anOrganisation(world, day.network);
  for (const name of ['Bram', 'Driss', 'Elif'])
    await aParticipant(world, day, name, { organisationId: commune.id, organisationName: null });
  for (const name of ['Awa', 'Hilde']) await aParticipant(world, day, name);
  const colleague = await aMember(world, day.network, { organisation: commune });
  const somebody = await aMember(world, day.network);
  const isTold = async (who: Visitor, path: string) =>
    (await world.read(who, path)).includes('3 personnes pour 2 tables');

  expect(await isTold(day.coordinator, `${day.event.path}/people`)).toBe(true);
  expect(await isTold(colleague, day.event.path)).toBe(true);
  expect(await isTold(somebody, day.event.path)).toBe(false);
  expect(await isTold(visitor, day.event.path)).toBe(false);
});
