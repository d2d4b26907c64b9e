import { afterAll, expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aSpace } from '../../networks/test/world.ts';
import { linkIn } from './letters.ts';
import { aMember, aNetwork } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');
const nl = textsIn('nl');

test('a member walks into an open space and out again', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network);
  const space = await aSpace(world, network, { access: 'open' });

  await world.submit(amina, `${space.path}/membership`, {});
  const inside = await world.read(amina, space.path);
  await world.submit(amina, `${space.path}/membership`, { _method: 'delete' });

  expect(inside).toContain(fr('accounts.space.in'));
  expect(await world.read(amina, space.path)).toContain(fr('accounts.space.join'));
});

test('at the door of another space one asks; coordinators get a letter, answer once, and the answer is told', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator', name: 'Chantal' });
  const amina = await aMember(world, network, { name: 'Amina', lang: 'nl' });
  const space = await aSpace(world, network, { name: 'Logement', access: 'onRequest' });

  await world.submit(amina, `${space.path}/membership`, {});
  const notIn = await world.read(amina, space.path);
  await world.submit(amina, `${space.path}/request`, { message: 'Je travaille sur le logement.' });
  await world.submit(amina, `${space.path}/request`, { message: 'Encore moi.' });
  const asked = await world.letters(coordinator.email);
  const list = await world.read(coordinator, linkIn(asked[0]));
  const answer = /action="([^"]+requests[^"]+)"/.exec(list)?.[1] ?? '';
  await Promise.all([1, 2].map(() => world.submit(coordinator, answer, { outcome: 'accepted' })));

  expect(notIn).toContain(nl('accounts.space.ask'));
  expect(asked).toHaveLength(1);
  expect(asked[0]?.text).toContain('Je travaille sur le logement.');
  const told = await world.letters(amina.email);
  expect(told).toHaveLength(1);
  expect(told[0]?.subject).toBe(nl('accounts.mail.answered.accepted.title', { space: 'Logement' }));
  expect(await world.read(amina, space.path)).toContain(nl('accounts.space.in'));
});

test('a refusal is told too, and one may ask again', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const amina = await aMember(world, network);
  const space = await aSpace(world, network, { access: 'onRequest' });

  await world.submit(amina, `${space.path}/request`, {});
  const list = await world.read(coordinator, `${space.path}/people`);
  await world.submit(coordinator, /action="([^"]+requests[^"]+)"/.exec(list)?.[1] ?? '', { outcome: 'refused' });

  expect((await world.letters(amina.email))[0]?.text).toContain(
    fr('accounts.mail.answered.refused.say', { space: 'Logement' }),
  );
  expect(await world.read(amina, space.path)).toContain(fr('accounts.space.ask'));
});

test('after the last day the door is shut', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network);
  const space = await aSpace(world, network, { access: 'onRequest', joinUntilOn: '2027-01-10' });

  await world.submit(amina, `${space.path}/request`, {});

  expect(await world.read(amina, space.path)).toContain(fr('accounts.space.shut.tooLate'));
});

test('a coordinator finds somebody and adds them to a closed space, and may take it back', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const amina = await aMember(world, network, { name: 'Amina Diallo' });
  const space = await aSpace(world, network, { access: 'closed' });

  const found = await world.read(coordinator, `${space.path}/people?q=diallo`);
  await world.submit(coordinator, `${space.path}/people`, { person: amina.personId });
  const inside = await world.read(amina, space.path);
  await world.submit(coordinator, `${space.path}/people/${amina.personId}`, { _method: 'delete' });

  expect(found).toContain(fr('accounts.space.add.of', { name: 'Amina Diallo' }));
  expect(inside).toContain(fr('accounts.space.in'));
  expect(await world.read(amina, space.path)).toContain(fr('accounts.space.shut.byCoordinators'));
});

test('somebody of another network is not added', async () => {
  const [one, two] = [await aNetwork(world), await aNetwork(world)];
  const coordinator = await aMember(world, one, { role: 'coordinator' });
  const stranger = await aMember(world, two);
  const space = await aSpace(world, one);

  expect((await world.submit(coordinator, `${space.path}/people`, { person: stranger.personId })).status).toBe(404);
});

test('a visitor sees what a space is for and not who is in it', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network, { name: 'Amina Diallo' });
  const space = await aSpace(world, network);
  await world.submit(amina, `${space.path}/membership`, {});

  expect(await world.read(visitor, space.path)).not.toContain('Amina');
  expect((await world.visit(visitor, `${space.path}/people`)).status).toBe(303);
});
