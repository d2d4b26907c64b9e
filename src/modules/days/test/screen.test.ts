import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { aComposedDay, aDay, aRound } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('the tables of a round are projected with everybody, by table or by name', async () => {
  const day = await aComposedDay(world);
  const path = `${day.groups}/${day.roundId}/screen`;

  const byTable = await world.read(day.coordinator, path);
  const byName = await world.read(day.coordinator, `${path}?by=name`);

  for (const name of day.people.keys()) {
    expect(byTable).toContain(`<bdi>${name}</bdi>`);
    expect(byName).toContain(`<bdi>${name}</bdi>`);
  }
  expect(byTable).toContain('group-A');
  expect(byTable).toContain('data-theme="light"');
});

test('whoever holds the link of the door may project it; members and visitors may not', async () => {
  const day = await aComposedDay(world);
  const door = await world.read(day.coordinator, `${day.event.path}/door`);
  const key = /\?key=([^"&]+)/.exec(door)?.[1] ?? '';
  const path = `${day.groups}/${day.roundId}/screen`;

  const withLink = await world.read(visitor, `${path}?key=${key}`);
  const asMember = await world.visit(await aMember(world, day.network), path);
  const asVisitor = await world.visit(visitor, path);

  expect(withLink).toContain(`/door?key=`);
  expect([asMember.status, asVisitor.status]).toEqual([404, 303]);
});

test('before the tables are composed the screen says so', async () => {
  const day = await aDay(world);
  const roundId = await aRound(world, day);

  expect(await world.read(day.coordinator, `${day.groups}/${roundId}/screen`)).toContain('pas encore connues');
});
