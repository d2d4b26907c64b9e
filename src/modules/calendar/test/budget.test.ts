import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, type Visitor, visitor } from '../../../../test/world.ts';
import { anOrganisation } from '../../accounts/test/world.ts';
import { aList, anAttachment, anEvent, aPlan, aPole, aScene, comes } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('pages of the calendar keep to their number of questions', async () => {
  const { network, member, coordinator, event } = await aScene(world, { places: 48 });
  for (let i = 0; i < 10; i++) await comes(world, event, `Awa ${i}`, { organisation: 'La Rampe', role: 'worker' });
  const { reminder, planned, sending } = await aPlan(world, coordinator, event);
  const list = await aList(world, coordinator, event);
  const pole = await aPole(world, { network, coordinator }, 'Outillage');
  await world.pool.query('update event set pole_id = $1 where id = $2', [pole, event.id]);
  // The first look of a session is noted down; from then on nothing is written by reading.
  await world.read(member, event.path);
  await world.read(coordinator, event.path);
  const cost = async (who: Visitor, path: string) => (await world.statementsOf(() => world.read(who, path))).length;

  expect(await cost(visitor, `${network.path}/calendar`)).toBeLessThanOrEqual(4);
  for (const query of [
    'when=month',
    'when=week',
    'choose=1',
    'commune=Forest',
    `organisation=${newId()}`,
    `pole=${pole}`,
  ])
    expect(await cost(visitor, `${network.path}/calendar?${query}`)).toBeLessThanOrEqual(4);
  // The counter of how often an address asks is one question.
  expect(await cost(visitor, `${network.path}/calendar.ics`)).toBeLessThanOrEqual(4);
  expect(await cost(visitor, `${network.path}/calendar/feeds`)).toBeLessThanOrEqual(2);
  expect(await cost(member, `${network.path}/calendar?when=mine`)).toBeLessThanOrEqual(6);
  expect(await cost(member, `${network.path}/calendar/feeds`)).toBeLessThanOrEqual(7);
  // What was promised at an event, and how a day goes, are one question more each.
  expect(await cost(visitor, event.path)).toBeLessThanOrEqual(5);
  expect(await cost(member, `${network.path}/calendar`)).toBeLessThanOrEqual(6);
  // Names of organisations, how the day goes and its rounds, what was promised, what is asked about it and what was said.
  expect(await cost(member, event.path)).toBeLessThanOrEqual(10);
  // And what is tried and to be looked at soon.
  expect(await cost(coordinator, event.path)).toBeLessThanOrEqual(11);
  expect(await cost(coordinator, `${event.path}/planning`)).toBeLessThanOrEqual(9);
  expect(await cost(coordinator, `${event.path}/series?every=quarter&times=4`)).toBeLessThanOrEqual(6);
  expect(await cost(coordinator, `${event.path}/invitations`)).toBeLessThanOrEqual(8);
  expect(await cost(coordinator, `${event.path}/invitations/${sending}`)).toBeLessThanOrEqual(10);
  expect(await cost(coordinator, `${event.path}/planning/reminders/${reminder}`)).toBeLessThanOrEqual(6);
  expect(await cost(coordinator, `${event.path}/planning/tasks/${planned}`)).toBeLessThanOrEqual(7);
  expect(await cost(coordinator, `${network.path}/calendar/poles`)).toBeLessThanOrEqual(5);
  expect(await cost(coordinator, `${network.path}/calendar/poles/${pole}`)).toBeLessThanOrEqual(5);
  expect(await cost(coordinator, `${network.path}/event-templates`)).toBeLessThanOrEqual(5);
  // Its organisations are named by the directory; documents are part of the one question.
  const many = await anEvent(world, network, {
    organisers: [(await anOrganisation(world, network, 'Duo-Métiers')).id],
  });
  await anAttachment(world, coordinator, many);
  await world.read(member, many.path);
  expect(await cost(visitor, many.path)).toBeLessThanOrEqual(6);
  expect(await cost(member, many.path)).toBeLessThanOrEqual(10);
  expect(await cost(coordinator, `${many.path}/edit`)).toBeLessThanOrEqual(10);
  expect(await cost(coordinator, `${event.path}/people`)).toBeLessThanOrEqual(8);
  // Everybody, who is there, and who sits where.
  expect(await cost(coordinator, `${event.path}/door`)).toBeLessThanOrEqual(8);
  expect(await cost(coordinator, `${event.path}/door/scan`)).toBeLessThanOrEqual(8);
  expect(await cost(coordinator, `${event.path}/attendance`)).toBeLessThanOrEqual(8);
  expect(await cost(coordinator, `${event.path}/people?state=waiting`)).toBeLessThanOrEqual(8);
  expect(await cost(coordinator, `${event.path}/imports/new`)).toBeLessThanOrEqual(7);
  expect(await cost(coordinator, `${event.path}/imports/${list}`)).toBeLessThanOrEqual(6);
});

test('a registration keeps to its number of questions, its letter and its job included', async () => {
  const { event } = await aScene(world, { places: 48 });
  const asked = await world.statementsOf(() =>
    comes(world, event, 'Awa', { email: 'awa@rampe.example', _key: newId() }),
  );

  expect(asked.filter((statement) => !/^(begin|commit)/i.test(statement)).length).toBeLessThanOrEqual(8);
});
