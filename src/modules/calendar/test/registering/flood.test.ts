import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../../test/world.ts';
import { aScene, comes, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('a machine that fills the hall is stopped; what somebody typed there stays, and members count by themselves', async () => {
  const { event, member } = await aScene(world);
  const hall = { address: '10.0.0.42' };
  let answer = await comes(world, event, 'Flot', {}, hall);
  for (let i = 0; i < 60 && answer.status === 303; i++) answer = await comes(world, event, `Flot ${i}`, {}, hall);

  const stopped = await comes(world, event, 'Étoile', { companions: 'Awa\nBram' }, hall);

  expect(stopped.status).toBe(429);
  const page = await stopped.text();
  expect(textOf(page)).toContain('Ce que vous avez écrit est encore là');
  expect(valueIn(page, 'givenName')).toBe('Étoile');
  expect(textOf(page)).toContain('Awa Bram');
  expect((await comes(world, event, 'Nadège', {}, { ...member, ...hall })).status).toBe(303);
});
