import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { firstCoordinatorLink } from '../index.ts';
import { sessionIn } from './letters.ts';
import { aMember, aNetwork, anOrganisation } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('the link printed at the start founds the first network, once', async () => {
  const link = (await firstCoordinatorLink(world.db, world.now())) ?? '';
  const key = new URL(link, world.origin).searchParams.get('key') ?? '';
  const fields = {
    key,
    nameFr: 'Réseau de la Senne',
    nameNl: 'Netwerk Zenne',
    communes: 'Forest, Uccle',
    languages: ['fr', 'nl'],
    name: 'Amina Diallo',
    email: 'amina@example.org',
  };

  const page = await world.visit(visitor, link);
  const empty = await world.submit(visitor, '/begin', { key, nameFr: 'Réseau' });
  const answers = await Promise.all([1, 2].map(() => world.submit(visitor, '/begin', fields)));

  expect(page.status).toBe(200);
  expect(empty.status).toBe(422);
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 410]);
  const begun = answers.find(({ status }) => status === 303);
  expect(begun?.headers.get('location')).toBe('/n/reseau-de-la-senne');
  expect(await world.read(sessionIn(begun as Response), '/n/reseau-de-la-senne/settings')).toContain('Netwerk Zenne');
  expect(await firstCoordinatorLink(world.db, world.now())).toBeNull();
  expect((await world.visit(visitor, link)).status).toBe(410);
});

test('a new network says what to do first, to its coordinator alone, until it is done', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });

  const atFirst = await world.read(coordinator, network.path);
  const forVisitors = await world.read(visitor, network.path);
  await anOrganisation(world, network, 'La Rampe');
  const withOrganisation = await world.read(coordinator, network.path);
  await aMember(world, network, {});
  const begun = await world.read(coordinator, network.path);

  expect(atFirst).toContain(`${network.path}/organisations/new`);
  expect(atFirst).toContain(`${network.path}/invitations/new`);
  expect(forVisitors).not.toContain('Pour commencer');
  expect(withOrganisation).not.toContain(`${network.path}/organisations/new`);
  expect(withOrganisation).toContain('Pour commencer');
  expect(begun).not.toContain('Pour commencer');
});
