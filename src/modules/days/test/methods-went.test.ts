import { afterAll, beforeEach, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { textOf } from '../../calendar/test/world.ts';
import { aSlot } from './timetable/world.ts';
import { aComposedDay } from './world.ts';

const world = await openWorld({ startsAt: new Date('2027-01-20T08:00:00Z') });
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-20T08:00:00Z'));

/** A day with a world café led by a member, seen the evening after it. */
async function aDayLed() {
  const day = await aComposedDay(world);
  const { network, coordinator, event } = day;
  const leader = await aMember(world, network, { name: 'Awa Diop' });
  const other = await aMember(world, network);
  const people = [{ role: 'facilitator' as const, personId: leader.personId, name: null }];
  await aSlot(world, day, { title: 'Tables', methodId: 'world-cafe', people });
  await aSlot(world, day, { title: 'Bocal', at: '11:00', methodId: 'fishbowl' });
  const page = `${event.path}/methods`;
  return { day, network, coordinator, leader, other, event, page, method: `${network.path}/methods/world-cafe` };
}
const evening = '2027-01-28T19:00:00Z';

test('after the day whoever led says how it worked: the method’s page says how many, and their words without a name', async () => {
  const { network, coordinator, leader, other, event, page, method } = await aDayLed();
  expect((await world.visit(coordinator, page)).status).toBe(404);
  world.moveTo(evening);

  const mine = await world.read(leader, page);
  const all = await world.read(coordinator, page);
  const answer = await world.submit(leader, page, { mark0: '4', words0: 'Deux rondes suffisent' });
  const again = await world.read(leader, page);

  expect(mine).toContain('World café');
  expect(mine).not.toContain('mark1');
  expect(all).toContain('mark1');
  expect(answer.headers.get('location')).toBe(event.path);
  expect(again).toContain('Deux rondes suffisent');
  expect(again).toMatch(/value="4" checked/);
  expect(await world.read(leader, event.path)).toContain(page);
  expect(await world.read(other, event.path)).not.toContain(page);
  for (const who of [other, visitor]) expect((await world.visit(who, page)).status).toBeGreaterThanOrEqual(303);
  const read = textOf(await world.read(other, method));
  expect(read).toContain('Deux rondes suffisent');
  expect(read).toContain('à partir de trois');
  expect(read).not.toContain('Awa Diop');
  expect(await world.read(visitor, method)).not.toContain('Deux rondes suffisent');
  expect(network.path).not.toBe('');
});

test('a mean is given from three answers on; said again, the last one counts', async () => {
  const { network, coordinator, leader, page, method } = await aDayLed();
  const third = await aMember(world, network, { role: 'coordinator' });
  world.moveTo(evening);
  await world.submit(leader, page, { mark0: '1' });
  await world.submit(leader, page, { mark0: '5' });
  await world.submit(coordinator, page, { mark0: '4' });
  const two = textOf(await world.read(leader, method));
  await world.submit(third, page, { mark0: '3' });

  expect(two).not.toContain('sur 5');
  expect(textOf(await world.read(leader, method))).toContain('4 sur 5 en moyenne, d’après 3 personnes');
});

test('words without a figure come back with what was typed; a line passed over says nothing', async () => {
  const { coordinator, page, method } = await aDayLed();
  world.moveTo(evening);

  const half = await world.submit(coordinator, page, { words0: 'Trop long' });
  const nothing = await world.submit(coordinator, page, {});

  expect(half.status).toBe(422);
  expect(await half.text()).toContain('Trop long');
  expect(nothing.status).toBe(303);
  expect(textOf(await world.read(coordinator, method))).not.toContain('sur 5');
});

test('its page costs a fixed number of questions', async () => {
  const { leader, page, method } = await aDayLed();
  world.moveTo(evening);
  await world.read(leader, page);
  const cost = async (path: string) => (await world.statementsOf(() => world.read(leader, path))).length;

  expect(await cost(page)).toBeLessThanOrEqual(9);
  expect(await cost(method)).toBeLessThanOrEqual(7);
});
