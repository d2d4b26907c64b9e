import { afterAll, expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { aMember, aNetwork } from '../../accounts/test/world.ts';
import { aSpace } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');

const usual = { nameFr: 'Comité logement', kind: 'committee', access: 'onRequest', purpose: 'Préparer la journée.' };

test('a coordinator opens a space and everybody can see what it is for', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });

  const answer = await world.submit(coordinator, `${network.path}/spaces`, usual);

  const page = await world.read(visitor, answer.headers.get('location') ?? '');
  expect(page).toContain('Comité logement');
  expect(page).toContain('Préparer la journée.');
});

test('a closed space stays readable, and closing can be undone', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const space = await aSpace(world, network, { name: 'Mobilité' });

  await world.submit(coordinator, `${space.path}/closing`, {});
  const closed = await world.read(visitor, space.path);
  await world.submit(coordinator, `${space.path}/closing`, { _method: 'delete' });

  expect(closed).toContain(fr('networks.space.closedOn', { date: fr.date(world.now()) }));
  expect(await world.read(visitor, space.path)).not.toContain(
    fr('networks.space.closedOn', { date: fr.date(world.now()) }),
  );
  expect(await world.read(coordinator, space.path)).toContain(
    fr('networks.history.was', { label: fr('networks.changed.closedAt'), was: fr('networks.value.open') }),
  );
});

test('whoever changes an old version of a space sees both', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const space = await aSpace(world, network);

  await world.submit(coordinator, `${space.path}/settings`, { ...usual, version: '1', nameFr: 'Premier' });
  const second = await world.submit(coordinator, `${space.path}/settings`, {
    ...usual,
    version: '1',
    nameFr: 'Second',
  });
  const page = await second.text();

  expect(second.status).toBe(422);
  expect(page).toContain('Premier');
  expect(page).toContain('Second');
});

test('a space of another network is not there', async () => {
  const network = await aNetwork(world);
  const other = await aNetwork(world);
  const space = await aSpace(world, network);
  const stranger = await aMember(world, other, { role: 'coordinator' });

  expect((await world.visit(stranger, `${other.path}/spaces/${space.id}`)).status).toBe(404);
  expect((await world.submit(stranger, `${other.path}/spaces/${space.id}/closing`, {})).status).toBe(404);
});
