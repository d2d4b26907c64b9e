import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember, aNetwork } from '../../accounts/test/world.ts';

const world = await openWorld();
afterAll(world.close);

test('a guest reads the library, and chooses in it by purpose, time and number', async () => {
  const { path } = await aNetwork(world);

  const all = await world.read(visitor, `${path}/methods`);
  const quick = await world.read(visitor, `${path}/methods?purpose=case&within=30`);

  expect(all.match(/\/methods\/[a-z0-9-]+"/g)).toHaveLength(23);
  expect(quick.match(/\/methods\/[a-z0-9-]+"/g)).toHaveLength(3);
  expect(quick).toContain('10-10-10');
  expect(quick).not.toContain('World café');
});

test('a choice that nothing fits says how to get on; what is no choice is as if it were not there', async () => {
  const { path } = await aNetwork(world);

  const none = await world.read(visitor, `${path}/methods?purpose=case&within=15`);
  const nonsense = await world.read(visitor, `${path}/methods?purpose=money&within=7&size=`);

  expect(none).toContain('Aucune méthode ne convient');
  expect(nonsense.match(/\/methods\/[a-z0-9-]+"/g)).toHaveLength(23);
});

test('a method says its steps with the minute at which each begins, in the language of the reader', async () => {
  const { path } = await aNetwork(world);

  const french = await world.read(visitor, `${path}/methods/world-cafe`);
  const dutch = await world.read({ lang: 'nl' }, `${path}/methods/world-cafe`);

  for (const begins of ['0:00', '0:10', '0:35', '1:00', '1:25']) expect(french).toContain(begins);
  expect(french).toContain('Récolter ce qui ressort');
  expect(dutch).toContain('Oogsten wat naar boven komt');
});

test('10-10-10 says kindly that nobody knows its content for certain; other methods do not', async () => {
  const { path } = await aNetwork(world);

  expect(await world.read(visitor, `${path}/methods/dix-dix-dix`)).toContain('vérifiez-la avec les personnes');
  expect(await world.read(visitor, `${path}/methods/gease`)).not.toContain('vérifiez-la avec les personnes');
});

test('a method that does not exist is a page that does not exist', async () => {
  const { path } = await aNetwork(world);

  expect((await world.ask(visitor, `${path}/methods/sieste`)).status).toBe(404);
});

test('the library asks the database once, for what the network does in its own way', async () => {
  const network = await aNetwork(world);
  const member = await aMember(world, network);
  await world.read(member, `${network.path}/methods`);
  const cost = async (who: typeof visitor, path: string) =>
    (await world.statementsOf(() => world.read(who, network.path + path))).length;

  expect(await cost(visitor, '/methods')).toBeLessThanOrEqual(2);
  expect(await cost(visitor, '/methods/balint')).toBeLessThanOrEqual(2);
  expect(await cost(member, '/methods')).toBeLessThanOrEqual(5);
  // Where the network used it, which days ask for, and how it worked there.
  expect(await cost(member, '/methods/balint')).toBeLessThanOrEqual(7);
});
