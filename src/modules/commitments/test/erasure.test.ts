import { afterAll, expect, test } from 'vitest';
import { tracesOf } from '../../../../test/traces.ts';
import { openWorld } from '../../../../test/world.ts';
import { aMember } from '../../accounts/test/world.ts';
import { aPromise, somePromisers } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('whoever is erased leaves the promise to its organisation: no name, no address, as member and as contact', async () => {
  const promisers = await somePromisers(world);
  const { network, organisation, coordinator } = promisers;
  const her = await aMember(world, network, {
    name: 'Quetzalina Verbruggen',
    organisation,
    email: 'quetzalina@rampe.example',
  });
  const { path } = await aPromise(world, { ...promisers, owner: her });
  await world.submit(her, `${path}/answers`, {
    answer: 'goingOn',
    version: '1',
    newDate: '2027-04-01',
    progress: 'Presque',
  });
  const contact = {
    ownerId: null,
    contactName: 'Quetzalina V.',
    contactEmail: 'quetzalina@rampe.example',
    contactLang: 'fr' as const,
  };
  await aPromise(world, promisers, { ...contact, named: 'Une autre' });
  await world.letters();

  await world.submit(her, '/me/erasure', { word: 'effacer' });
  await world.doJobs();

  expect(await tracesOf(world, ['quetzalina', 'verbruggen'])).toEqual([]);
  expect((await tracesOf(world, [her.personId])).filter((place) => !/^pgboss\.\w+\.data$/.test(place))).toEqual([]);
  const page = await world.read(coordinator, path);
  expect(page).toContain('La Rampe');
  expect(page).toContain('cherche une personne pour le reprendre');
});
