import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { textOf, valueIn } from '../../../calendar/test/world.ts';
import { aDay } from '../world.ts';
import { aSlot } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('the page of a method says on which days the network used it, and begins a slot that uses it again', async () => {
  const day = await aDay(world);
  const other = await aDay(world);
  const member = await aMember(world, day.network, { name: 'Yassine El Amrani' });
  await aSlot(world, day, { title: 'Idées', minutes: 90, methodId: 'world-cafe' });
  const page = `${day.network.path}/methods/world-cafe`;

  const read = await world.read(day.coordinator, page);
  const [, again = ''] = /href="([^"]+slots\/new\?method=world-cafe)"/.exec(read) ?? [];
  const form = await world.read(day.coordinator, again);

  expect(textOf(read)).toContain('Journée du réseau');
  expect(textOf(read)).toContain('La réutiliser le jeudi 28 janvier');
  expect([valueIn(form, 'titleFr'), valueIn(form, 'startsAt'), valueIn(form, 'endsAt')]).toEqual([
    'World café',
    '10:30',
    '12:10',
  ]);
  expect(textOf(await world.read(member, page))).toContain('Idées');
  expect(textOf(await world.read(member, page))).not.toContain('La réutiliser');
  expect(textOf(await world.read(visitor, page))).not.toContain('Idées');
  // What another network does is its own affair.
  const elsewhere = textOf(await world.read(other.coordinator, `${other.network.path}/methods/world-cafe`));
  expect(elsewhere).not.toContain('Idées');
});
