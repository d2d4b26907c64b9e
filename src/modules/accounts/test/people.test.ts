import { afterAll, expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { memberOf } from '../index.ts';
import { membershipsOf } from '../store/memberships.ts';
import { aMember, aNetwork, anOrganisation, type TestMember, type TestNetwork } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');

const placesOf = (network: TestNetwork, who: TestMember) =>
  membershipsOf(world.db, { networkId: network.id, personId: who.personId, now: world.now() });
const firstPlace = async (network: TestNetwork, who: TestMember) => (await placesOf(network, who))[0]?.id ?? '';

test('members find each other by name and by organisation, with the address to write to', async () => {
  const network = await aNetwork(world);
  const organisation = await anOrganisation(world, network, 'La Rampe');
  const amina = await aMember(world, network, { name: 'Amina Diallo', organisation });
  const bram = await aMember(world, network, {
    name: 'Bram Peeters',
    organisation: await anOrganisation(world, network, 'Le Pont'),
  });

  const byName = await world.read(bram, `${network.path}/people?q=dial`);
  const byOrganisation = await world.read(bram, `${network.path}/people?q=rampe`);

  expect(byName).toContain('Amina Diallo');
  expect(byName).toContain(amina.email);
  expect(byOrganisation).toContain('Amina Diallo');
  expect(byOrganisation).not.toContain(bram.email);
});

test('to visitors and to members of other networks the people are not there', async () => {
  const network = await aNetwork(world);
  const other = await aNetwork(world);
  const amina = await aMember(world, network);
  const stranger = await aMember(world, other, { role: 'coordinator' });

  expect((await world.visit(visitor, `${network.path}/people`)).headers.get('location')).toContain('/sign-in?to=');
  expect((await world.visit(stranger, `${network.path}/people`)).status).toBe(404);
  expect((await world.visit(stranger, `${network.path}/people/${amina.personId}`)).status).toBe(404);
  expect((await world.visit(stranger, `${other.path}/people/${amina.personId}`)).status).toBe(404);
});

test('somebody moves to another organisation: the old one keeps its history', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const [old, young] = [
    await anOrganisation(world, network, 'Ancienne'),
    await anOrganisation(world, network, 'Nouvelle'),
  ];
  const amina = await aMember(world, network, { name: 'Amina Diallo', organisation: old });
  const here = `${network.path}/people/${amina.personId}`;

  const added = await world.submit(coordinator, `${here}/places`, {
    organisation: young.id,
    role: 'delegate',
    sinceOn: '2027-01-11',
    functionFr: 'animatrice',
  });
  const oldPlace = (await placesOf(network, amina)).find(({ organisationId }) => organisationId === old.id)?.id;
  await world.submit(coordinator, `${here}/places/${oldPlace}/ending`, {});

  expect(added.status).toBe(303);
  const member = await memberOf(world.db, { networkId: network.id, personId: amina.personId, now: world.now() });
  expect(member).toMatchObject({ role: 'delegate', organisationName: { fr: 'Nouvelle' } });
  expect(await world.read(coordinator, `${network.path}/organisations/${old.id}`)).toContain(
    fr('accounts.organisation.before', { count: 1 }),
  );
  expect(await world.read(coordinator, `${network.path}/organisations/${young.id}`)).toContain('animatrice');
});

test('whose place is ended is out at once, and ending can be undone', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const amina = await aMember(world, network);
  const ending = `${network.path}/people/${amina.personId}/places/${await firstPlace(network, amina)}/ending`;

  await world.submit(coordinator, ending, {});
  const out = await world.visit(amina, `${network.path}/people`);
  await world.submit(coordinator, ending, { _method: 'delete' });

  expect(out.status).toBe(404);
  expect((await world.visit(amina, `${network.path}/people`)).status).toBe(200);
});

test('the last coordinator of a network stays one, even when two leave at the same moment', async () => {
  const network = await aNetwork(world);
  const [amina, bram] = [
    await aMember(world, network, { role: 'coordinator', name: 'Amina' }),
    await aMember(world, network, { role: 'coordinator', name: 'Bram' }),
  ];
  const end = async (by: TestMember, whose: TestMember) =>
    world.submit(by, `${network.path}/people/${whose.personId}/places/${await firstPlace(network, whose)}/ending`, {});

  await Promise.all([end(amina, bram), end(bram, amina)]);

  const places = [...(await placesOf(network, amina)), ...(await placesOf(network, bram))];
  expect(places.filter(({ runs }) => runs)).toHaveLength(1);
});

test('a place that is over by its date is over; one that has not begun has not', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const amina = await aMember(world, network);
  const place = `${network.path}/people/${amina.personId}/places/${await firstPlace(network, amina)}`;
  const begin = world.now();
  const isMember = async () => (await world.visit(amina, `${network.path}/people`)).status === 200;

  await world.submit(coordinator, place, {
    version: '1',
    role: 'worker',
    sinceOn: '2027-01-11',
    untilOn: '2027-01-20',
  });
  world.moveTo('2027-01-20T22:30:00Z');
  const lastEvening = await isMember();
  world.moveTo('2027-01-20T23:30:00Z');
  const after = await isMember();
  world.moveTo(begin);

  expect([lastEvening, after]).toEqual([true, false]);
});

test('an end before the beginning is refused, and an old version is shown both', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const amina = await aMember(world, network);
  const place = `${network.path}/people/${amina.personId}/places/${await firstPlace(network, amina)}`;
  const change = (fields: Record<string, string>) =>
    world.submit(coordinator, place, { version: '1', role: 'worker', sinceOn: '2027-01-11', ...fields });

  const backwards = await change({ untilOn: '2027-01-01' });
  await change({ functionFr: 'formatrice' });
  const stale = await change({ functionFr: 'médiatrice' });
  const page = await stale.text();

  expect(backwards.status).toBe(422);
  expect(await backwards.text()).toContain(fr('accounts.problem.until'));
  expect(stale.status).toBe(422);
  expect(page).toContain('formatrice');
  expect(page).toContain('médiatrice');
});

test('the list of people costs a member six statements at most', async () => {
  const network = await aNetwork(world);
  const amina = await aMember(world, network);

  const statements = await world.statementsOf(() => world.read(amina, `${network.path}/people`));

  expect(statements.length).toBeLessThanOrEqual(6);
});
