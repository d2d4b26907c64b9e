import { afterAll, expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember, aNetwork } from '../../accounts/test/world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');

const usual = {
  version: '1',
  nameFr: 'Réseau du Canal',
  nameNl: 'Netwerk Kanaal',
  languages: ['fr', 'nl'],
  accent: 'plum',
};

test('a coordinator says what the network is, and every visitor reads it', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });

  const answer = await world.submit(coordinator, `${network.path}/settings`, {
    ...usual,
    about: 'Nous travaillons ensemble pour l’emploi.',
    communes: 'Forest\nUccle',
  });

  expect(answer.status).toBe(303);
  const home = await world.read({ lang: 'nl' }, network.path);
  expect(home).toContain('Netwerk Kanaal');
  expect(home).toContain('Nous travaillons ensemble');
  expect(home).toContain('Vorst, Ukkel');
});

test('two coordinators at once: the second sees both texts and nothing is overwritten', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network, { role: 'coordinator', name: 'Amina' });
  const bram = await aMember(world, network, { role: 'coordinator', name: 'Bram' });

  await world.submit(amina, `${network.path}/settings`, { ...usual, nameFr: 'Le nom d’Amina' });
  const second = await world.submit(bram, `${network.path}/settings`, { ...usual, nameFr: 'Le nom de Bram' });
  const page = await second.text();

  expect(second.status).toBe(422);
  expect(page).toContain('Le nom d’Amina');
  expect(page).toContain('Le nom de Bram');
  expect(await world.read(visitor, network.path)).toContain('Le nom d’Amina');

  const again = await world.submit(bram, `${network.path}/settings`, {
    ...usual,
    version: '2',
    nameFr: 'Le nom de Bram',
  });
  expect(again.status).toBe(303);
  expect(await world.read(bram, `${network.path}/settings`)).toContain('Le nom d’Amina');
});

test('a network without a language is refused, and what was typed comes back', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });

  const answer = await world.submit(coordinator, `${network.path}/settings`, {
    ...usual,
    nameFr: 'Tapé',
    languages: [],
  });
  const page = await answer.text();

  expect(answer.status).toBe(422);
  expect(page).toContain(fr('networks.problem.languages'));
  expect(page).toContain('Tapé');
});

test('a logo is shown; what only looks like one is refused', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const png = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])], 'logo.png');
  const page = new File(['<svg onload="alert(1)">'], 'logo.png');

  const refused = await world.submit(coordinator, `${network.path}/settings`, { ...usual, logo: page });
  const kept = await world.submit(coordinator, `${network.path}/settings`, { ...usual, logo: png });

  expect(refused.status).toBe(422);
  expect(kept.status).toBe(303);
  expect((await world.visit(visitor, `${network.path}/logo`)).headers.get('content-type')).toBe('image/png');
});

test('the settings are for coordinators alone', async () => {
  const network = await aNetwork(world);
  const worker = await aMember(world, network);

  expect((await world.visit(worker, `${network.path}/settings`)).status).toBe(404);
  expect((await world.visit(visitor, `${network.path}/settings`)).status).toBe(303);
});

test('the home of a network costs a guest four statements at most', async () => {
  const network = await aNetwork(world);

  const statements = await world.statementsOf(() => world.read(visitor, network.path));

  expect(statements.length).toBeLessThanOrEqual(4);
});
