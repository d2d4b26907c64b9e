import { afterAll, expect, test } from 'vitest';
import { openWorld } from '../../../../test/world.ts';
import {
  coordinatorsOf,
  delegatesOf,
  memberOf,
  organisationNames,
  organisationsOf,
  personNames,
  personOf,
} from '../index.ts';
import { aMember, aNetwork, anOrganisation } from './world.ts';

const world = await openWorld();
afterAll(world.close);

test('a request with a session is somebody, in one statement', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network, { name: 'Amina Diallo' });
  const request = new Request('http://maillage.test/', { headers: { cookie: amina.cookie } });

  let somebody: unknown;
  const statements = await world.statementsOf(async () => {
    somebody = await personOf(world.db, request, world.now());
  });

  expect(somebody).toEqual({ id: amina.personId, name: 'Amina Diallo', email: amina.email, language: 'fr' });
  expect(statements).toHaveLength(1);
});

test('a cookie whose signature was changed is nobody', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network);
  const cookie = `${amina.cookie.slice(0, -6)}AAAAAA`;

  const somebody = await personOf(world.db, new Request('http://maillage.test/', { headers: { cookie } }), world.now());

  expect(somebody).toBeNull();
});

test('in a network a person speaks by their strongest role', async () => {
  const network = await aNetwork(world);
  const rampe = await anOrganisation(world, network, 'La Rampe');
  const amina = await aMember(world, network, { role: 'delegate', organisation: rampe });
  const bram = await aMember(world, network, { name: 'Bram', role: 'coordinator' });
  const now = world.now();

  const delegates = await delegatesOf(world.db, { networkId: network.id, organisationId: rampe.id, now });
  const coordinators = await coordinatorsOf(world.db, network.id, now);
  const member = await memberOf(world.db, { networkId: network.id, personId: amina.personId, now });

  expect(delegates.map(({ personId }) => personId)).toEqual([amina.personId]);
  expect(coordinators.map(({ personId }) => personId)).toEqual([bram.personId]);
  expect(member).toMatchObject({ role: 'delegate', organisationId: rampe.id, organisationName: { fr: 'La Rampe' } });
});

test('outside its network a person is nobody there', async () => {
  const network = await aNetwork(world);
  const other = await aNetwork(world);
  const amina = await aMember(world, network);

  expect(await memberOf(world.db, { networkId: other.id, personId: amina.personId, now: world.now() })).toBeNull();
});

test('organisations and people are known by their names', async () => {
  const network = await aNetwork(world);
  const rampe = await anOrganisation(world, network, 'La Rampe');
  const amina = await aMember(world, network, { name: 'Amina', organisation: rampe });

  expect((await organisationsOf(world.db, network.id)).map(({ name }) => name.fr)).toEqual(['La Rampe']);
  expect((await organisationNames(world.db, [rampe.id])).get(rampe.id)).toEqual({ fr: 'La Rampe', nl: 'La Rampe' });
  expect((await personNames(world.db, [amina.personId])).get(amina.personId)).toBe('Amina');
});
