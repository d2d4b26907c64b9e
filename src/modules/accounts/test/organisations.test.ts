import { afterAll, expect, test } from 'vitest';
import { textsIn } from '#platform/texts';
import { openWorld, visitor } from '../../../../test/world.ts';
import { organisationNames, organisationsOf } from '../index.ts';
import { aMember, aNetwork, anOrganisation } from './world.ts';

const world = await openWorld();
afterAll(world.close);
const fr = textsIn('fr');

const usual = {
  nameFr: 'CPAS de Forest',
  nameNl: 'OCMW Vorst',
  kind: 'cpas',
  commune: 'Forest',
  aliases: 'CPAS 1190\nOCMW',
};

test('a coordinator adds an organisation and everybody finds it under each of its names', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });

  const answer = await world.submit(coordinator, `${network.path}/organisations`, {
    ...usual,
    enterpriseNumber: 'BE 0123.456.749',
  });

  const page = await world.read(visitor, answer.headers.get('location') ?? '');
  expect(page).toContain('CPAS de Forest');
  expect(page).toContain('0123.456.749');
  for (const search of ['ocmw vorst', 'cpas 1190', 'FORÈST'])
    expect(await world.read(visitor, `${network.path}/organisations?q=${encodeURIComponent(search)}`)).toContain(
      'CPAS de Forest',
    );
  expect(await world.read(visitor, `${network.path}/organisations?kind=ale`)).not.toContain('CPAS de Forest');
});

test('a wrong enterprise number is refused and what was typed comes back', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });

  const answer = await world.submit(coordinator, `${network.path}/organisations`, {
    ...usual,
    enterpriseNumber: '0123.456.748',
  });
  const page = await answer.text();

  expect(answer.status).toBe(422);
  expect(page).toContain(fr('accounts.problem.number'));
  expect(page).toContain('0123.456.748');
});

test('an organisation that another network knows is brought in, not made twice', async () => {
  const [one, two] = [await aNetwork(world), await aNetwork(world)];
  const there = await anOrganisation(world, one, 'Le Relais du Canal');
  const coordinator = await aMember(world, two, { role: 'coordinator' });

  const offered = await world.submit(coordinator, `${two.path}/organisations`, {
    nameFr: 'le relais du canal',
    kind: 'association',
  });
  const brought = await world.submit(coordinator, `${two.path}/organisations/known`, { organisation: there.id });
  const again = await world.submit(coordinator, `${two.path}/organisations`, {
    nameFr: 'Le Relais du Canal',
    kind: 'association',
  });

  expect(offered.status).toBe(422);
  expect(await offered.text()).toContain(fr('accounts.known.bring'));
  expect(brought.headers.get('location')).toBe(`${two.path}/organisations/${there.id}`);
  expect(await again.text()).toContain(fr('accounts.known.here', { name: 'Le Relais du Canal' }));
});

test('a delegate changes their own organisation, with its history; a worker does not', async () => {
  const network = await aNetwork(world);
  const organisation = await anOrganisation(world, network, 'Le Pont');
  const delegate = await aMember(world, network, { role: 'delegate', organisation, name: 'Bram' });
  const worker = await aMember(world, network, { organisation });
  const address = `${network.path}/organisations/${organisation.id}/settings`;

  const refused = await world.submit(worker, address, { ...usual, version: '1' });
  const changed = await world.submit(delegate, address, { ...usual, nameFr: 'Le Pont neuf', version: '1' });
  const stale = await world.submit(delegate, address, { ...usual, nameFr: 'Le vieux pont', version: '1' });
  const page = await stale.text();

  expect([refused.status, changed.status, stale.status]).toEqual([404, 303, 422]);
  expect(page).toContain('Le Pont neuf');
  expect(page).toContain('Le vieux pont');
  const history = await world.read(delegate, `${network.path}/organisations/${organisation.id}`);
  expect(history).toContain(
    fr('accounts.history.was', { label: fr('accounts.field.organisationName'), was: 'Le Pont' }),
  );
  expect(history).toContain('Bram');
});

test('two organisations that are one become one: people, names and old addresses lead to it', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const from = await anOrganisation(world, network, 'OCMW Luik');
  const into = await anOrganisation(world, network, 'CPAS de Liège');
  const amina = await aMember(world, network, { name: 'Amina Diallo', organisation: from });
  const old = `${network.path}/organisations/${from.id}`;

  const preview = await world.read(coordinator, `${old}/merger?into=${into.id}`);
  const answer = await world.submit(coordinator, `${old}/merger`, { into: into.id });

  expect(preview).toContain(fr('accounts.merge.people', { count: 1, into: 'CPAS de Liège' }));
  expect(answer.headers.get('location')).toBe(`${network.path}/organisations/${into.id}`);
  expect((await world.visit(visitor, old)).headers.get('location')).toBe(`${network.path}/organisations/${into.id}`);
  const page = await world.read(amina, `${network.path}/organisations/${into.id}`);
  expect(page).toContain('Amina Diallo');
  expect(page).toContain('OCMW Luik');
  expect((await organisationNames(world.db, [from.id])).get(from.id)?.fr).toBe('CPAS de Liège');
});

test('nobody merges away an organisation of a network they do not coordinate', async () => {
  const [one, two] = [await aNetwork(world), await aNetwork(world)];
  const coordinator = await aMember(world, one, { role: 'coordinator' });
  const from = await anOrganisation(world, one, 'Partagée');
  const into = await anOrganisation(world, one, 'Ici');
  const other = await aMember(world, two, { role: 'coordinator' });
  await world.submit(other, `${two.path}/organisations/known`, { organisation: from.id });

  const answer = await world.submit(coordinator, `${one.path}/organisations/${from.id}/merger`, { into: into.id });

  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain(fr('accounts.merge.refused.elsewhere'));
});

test('an organisation leaves the network once its people have, and can come back', async () => {
  const network = await aNetwork(world);
  const coordinator = await aMember(world, network, { role: 'coordinator' });
  const empty = await anOrganisation(world, network, 'Vide');
  const full = await anOrganisation(world, network, 'Pleine');
  await aMember(world, network, { organisation: full });
  const address = (id: string) => `${network.path}/organisations/${id}`;

  await world.submit(coordinator, address(empty.id), { _method: 'delete' });
  const gone = await world.visit(visitor, address(empty.id));
  await world.submit(coordinator, `${address(empty.id)}/place`, {});
  await world.submit(coordinator, address(full.id), { _method: 'delete' });

  expect(gone.status).toBe(404);
  expect((await world.visit(visitor, address(empty.id))).status).toBe(200);
  expect((await world.visit(visitor, address(full.id))).status).toBe(200);
});

test('a visitor sees organisations and no people', async () => {
  const network = await aNetwork(world);
  const organisation = await anOrganisation(world, network, 'La Rampe');
  await aMember(world, network, { name: 'Amina Diallo', organisation });

  const page = await world.read(visitor, `${network.path}/organisations/${organisation.id}`);

  expect(page).toContain('La Rampe');
  expect(page).not.toContain('Amina');
});

test('organisations stand in the order of the alphabet, whatever their accents', async () => {
  const network = await aNetwork(world);
  for (const name of ['Werkplaats Zenne', 'École de devoirs', 'Femmes en Chantier', 'duo-métiers'])
    await anOrganisation(world, network, name);

  const page = await world.read(visitor, `${network.path}/organisations`);

  expect(page).toMatch(/duo-métiers.*École de devoirs.*Femmes en Chantier.*Werkplaats Zenne/s);
  expect((await organisationsOf(world.db, network.id)).map(({ name }) => name.fr)[1]).toBe('École de devoirs');
});

test('the list of organisations costs a guest four statements at most', async () => {
  const network = await aNetwork(world);
  await anOrganisation(world, network);

  const statements = await world.statementsOf(() => world.read(visitor, `${network.path}/organisations`));

  expect(statements.length).toBeLessThanOrEqual(4);
});
