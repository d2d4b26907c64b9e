import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../test/world.ts';
import { firstCoordinatorLink } from '../index.ts';
import { sessionIn } from './letters.ts';

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
