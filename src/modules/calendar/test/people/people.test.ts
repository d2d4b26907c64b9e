import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { anOrganisation } from '../../../accounts/test/world.ts';
import { participantByCode, participantsOf } from '../../index.ts';
import { aList, aScene, comes, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('somebody is written in by hand, with the organisation of the directory whatever the accents', async () => {
  const { network, coordinator, event } = await aScene(world);
  const halte = await anOrganisation(world, network, 'Halte de l’Été');

  const answer = await world.submit(coordinator, `${event.path}/people`, {
    _key: newId(),
    givenName: 'Elif',
    familyName: 'Öztürk',
    organisation: 'HALTE DE L’ETE',
    role: 'worker',
    presence: 'morning',
  });

  expect(answer.status).toBe(303);
  const [person] = await participantsOf(world.db, { networkId: network.id, eventId: event.id });
  expect(person).toMatchObject({
    givenName: 'Elif',
    organisationId: halte.id,
    organisationName: 'Halte de l’Été',
    morning: true,
    afternoon: false,
  });
  expect(textOf(await world.read(coordinator, `${event.path}/people`))).toContain('Elif Öztürk');
});

test('a request to add somebody that is repeated adds one', async () => {
  const { coordinator, event, network } = await aScene(world);
  const fields = { _key: newId(), givenName: 'Elif', role: 'worker' };

  await Promise.all([1, 2, 3].map(() => world.submit(coordinator, `${event.path}/people`, fields)));

  expect(await participantsOf(world.db, { networkId: network.id, eventId: event.id })).toHaveLength(1);
});

test('a name is corrected; a second coordinator who had it open sees both and overwrites nothing', async () => {
  const { coordinator, event, network } = await aScene(world);
  await comes(world, event, 'Amyna', { familyName: 'Diallo' });
  const [person] = await participantsOf(world.db, { networkId: network.id, eventId: event.id });
  const path = `${event.path}/people/${person?.id}`;
  const version = valueIn(await world.read(coordinator, path), 'version');

  const first = await world.submit(coordinator, path, {
    _method: 'patch',
    version,
    givenName: 'Amina',
    familyName: 'Diallo',
    role: 'serviceUser',
  });
  const second = await world.submit(coordinator, path, {
    _method: 'patch',
    version,
    givenName: 'Aminata',
    familyName: 'Diallo',
    role: 'serviceUser',
  });

  expect(first.status).toBe(303);
  expect(second.status).toBe(422);
  const html = await second.text();
  expect(textOf(html)).toContain('Prénom ou pseudonyme Amina');
  expect(valueIn(html, 'givenName')).toBe('Aminata');
  expect((await participantsOf(world.db, { networkId: network.id, eventId: event.id }))[0]?.givenName).toBe('Amina');
});

test('somebody is taken off the list and put back, with the code they had', async () => {
  const { coordinator, event, network } = await aScene(world, { places: 1 });
  await comes(world, event, 'Awa');
  const [before] = await participantsOf(world.db, { networkId: network.id, eventId: event.id });
  const path = `${event.path}/people/${before?.id}`;

  await world.submit(coordinator, path, { _method: 'delete' });
  expect(await participantsOf(world.db, { networkId: network.id, eventId: event.id })).toEqual([]);
  expect(await participantByCode(world.db, before?.code ?? '')).toBeNull();
  await comes(world, event, 'Bram');
  await world.submit(coordinator, path, {});

  const after = await participantsOf(world.db, { networkId: network.id, eventId: event.id });
  expect(after.map(({ givenName }) => givenName).sort()).toEqual(['Awa', 'Bram']);
  expect(
    (await participantByCode(world.db, (before?.code ?? '').toLowerCase().replace(' ', '-')))?.participant.givenName,
  ).toBe('Awa');
});

test('the list is searched without accents, by organisation and by code, and narrowed to a role', async () => {
  const { coordinator, event, network } = await aScene(world);
  await anOrganisation(world, network, 'Mission locale du Canal');
  const add = (givenName: string, more: Record<string, string>) =>
    world.submit(coordinator, `${event.path}/people`, { _key: newId(), givenName, role: 'worker', ...more });
  await add('Gülcan', { familyName: 'Peeters', organisation: 'mission locale du canal' });
  await add('Bram', { familyName: 'De Smet', role: 'serviceUser' });
  const found = async (query: string) => {
    const page = textOf(await world.read(coordinator, `${event.path}/people?${query}`));
    return ['Gülcan', 'Bram'].filter((name) => page.includes(name));
  };

  expect(await found('q=gulcan+peeters')).toEqual(['Gülcan']);
  expect(await found('q=Canal')).toEqual(['Gülcan']);
  expect(await found('role=serviceUser')).toEqual(['Bram']);
  expect(await found('q=100%25')).toEqual([]);
});

test('a list of thousands has pages', async () => {
  const { coordinator, event } = await aScene(world);
  const lines = Array.from({ length: 120 }, (_, i) => `Nom${i};Prénom${i}`).join('\n');
  const path = `${event.path}/imports/${await aList(world, coordinator, event, `Nom;Prénom\n${lines}\n`)}`;
  await world.submit(coordinator, `${path}/registrations`, {
    version: valueIn(await world.read(coordinator, path), 'version'),
    next: 'import',
  });

  const page = textOf(await world.read(coordinator, `${event.path}/people?page=3`));
  expect(page).toContain('page 3 sur 3');
  expect(page).toContain('120 personnes');
});

test('somebody who waits is found by who looks among those who come: the tab counts them and keeps what was typed', async () => {
  const { coordinator, event } = await aScene(world, { places: 1, waitingList: 'automatic' });
  for (const name of ['Awa', 'Chloé', 'Driss']) await comes(world, event, name);

  const all = textOf(await world.read(coordinator, `${event.path}/people`));
  const found = await world.read(coordinator, `${event.path}/people?q=chlo`);
  const tab = /href="([^"]*state=waiting[^"]*)"/.exec(found)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const waiting = textOf(await world.read(coordinator, tab));
  const nobody = textOf(await world.read(coordinator, `${event.path}/people?q=zoe`));

  expect(all).toContain('En attente (2)');
  expect(textOf(found)).toContain('En attente (1)');
  expect(tab).toContain('q=chlo');
  expect(waiting).toContain('Chloé');
  expect(waiting).not.toContain('Driss');
  expect(nobody).not.toContain('En attente');
});
