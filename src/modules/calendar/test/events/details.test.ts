import { afterAll, expect, test } from 'vitest';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { anOrganisation } from '../../../accounts/test/world.ts';
import { aSpace } from '../../../networks/test/world.ts';
import { announced, asTyped, editedFrom } from '../planning/announced.ts';
import { aScene, comes, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const ROOM = 'https://salle.example.org/senne';

test('organisations that organise it are named in their order, with the commune, the space and whom to ask', async () => {
  const { network, coordinator, member } = await aScene(world);
  await anOrganisation(world, network, 'Taalhuis Zuid');
  await anOrganisation(world, network, 'Duo-Métiers');
  const space = await aSpace(world, network);

  const path = await announced(world, coordinator, network, {
    organiser1: 'taalhuis zuid',
    organiser3: 'Duo-Métiers',
    contactFr: 'Ana, 02 345 67 89',
    commune: 'Vorst',
    space: space.id,
  });

  const page = textOf(await world.read(visitor, path));
  expect(page).toContain('Organisé par Taalhuis Zuid et Duo-Métiers');
  expect(page).toContain('Ana, 02 345 67 89');
  expect(page).not.toContain('Espace Logement');
  expect(textOf(await world.read(member, path))).toContain('Espace Logement');
  const form = await world.read(coordinator, `${path}/edit`);
  expect([valueIn(form, 'organiser1'), valueIn(form, 'organiser2')]).toEqual(['Taalhuis Zuid', 'Duo-Métiers']);
  expect(valueIn(form, 'commune')).toBe('Forest');
  expect(valueIn(await world.read({ ...coordinator, lang: 'nl' }, `${path}/edit`), 'organiser1')).toBe('Taalhuis Zuid');
});

test('dates are chosen by commune, called as its reader calls it', async () => {
  const { network, coordinator } = await aScene(world);
  await announced(world, coordinator, network, { titleFr: 'Café du lundi', commune: 'sint-gillis' });
  const list = `${network.path}/calendar?commune=Saint-Gilles`;

  expect(textOf(await world.read(visitor, list))).toContain('Café du lundi');
  expect(textOf(await world.read(visitor, list))).not.toContain('Qui garde les enfants');
  expect(textOf(await world.read({ lang: 'nl' }, list))).toContain('In Sint-Gillis');
});

test('an organisation that the directory does not know, or of another network, organises nothing', async () => {
  const { network, coordinator } = await aScene(world);
  const elsewhere = await aScene(world);
  await anOrganisation(world, elsewhere.network, 'Atelier Marconi');

  const answer = await world.submit(coordinator, `${network.path}/events`, {
    ...asTyped,
    organiser1: 'Atelier Marconi',
    space: (await aSpace(world, elsewhere.network)).id,
    onlineAddress: 'pas une adresse',
  });

  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(textOf(html)).toContain('Cette organisation n’est pas dans l’annuaire');
  expect(textOf(html)).toContain('Cette adresse ne mène nulle part');
  expect(valueIn(html, 'organiser1')).toBe('Atelier Marconi');
});

test('where it is online is told to those registered and to the coordination, and to nobody else', async () => {
  const { network, coordinator, member } = await aScene(world);
  const path = await announced(world, coordinator, network, { onlineAddress: ROOM });

  for (const who of [visitor, member]) {
    const page = await world.read(who, path);
    expect(page).not.toContain('salle.example.org');
    expect(textOf(page)).toContain('En ligne');
    expect(textOf(page)).toContain('L’adresse est donnée aux personnes inscrites');
  }
  expect(await world.read(coordinator, path)).toContain(ROOM);
  expect(await world.read(visitor, `${network.path}/calendar`)).not.toContain('salle.example.org');
  expect(textOf(await world.read(visitor, `${network.path}/calendar`))).toContain('Réunion, en ligne');

  const answer = await comes(world, { id: '', path }, 'Awa', { email: 'enligne@example.org' });
  await world.submit(member, `${path}/registration`, {});

  expect(await world.read(visitor, answer.headers.get('location') ?? '')).toContain(ROOM);
  expect(await world.read(member, path)).toContain(ROOM);
  expect(await world.read(visitor, path)).not.toContain('salle.example.org');
  expect((await world.letters('enligne@example.org')).at(-1)?.text).toContain(ROOM);
  expect((await world.letters('enligne@example.org')).at(-1)?.text).toContain('Lieu\u202f: en ligne.');

  await world.submit(visitor, answer.headers.get('location') ?? '', { _method: 'delete' });
  expect(await world.read(visitor, answer.headers.get('location') ?? '')).not.toContain('salle.example.org');
});

test('another online address is told to those who have a place, and the history does not say it', async () => {
  const { coordinator, event } = await aScene(world, { onlineAddress: ROOM, places: 1, waitingList: 'automatic' });
  await comes(world, event, 'Awa', { email: 'a-sa-place@example.org' });
  await comes(world, event, 'Bram', { email: 'attend@example.org' });
  await world.letters();
  const html = await world.read(coordinator, `${event.path}/edit`);

  await world.submit(coordinator, event.path, {
    ...editedFrom(html),
    onlineAddress: 'https://autre.example.org/x',
  });

  const [told, waits] = [
    (await world.letters('a-sa-place@example.org')).at(-1)?.text,
    (await world.letters('attend@example.org')).at(-1)?.text,
  ];
  expect(told).toContain('L’adresse pour participer en ligne a changé.');
  expect(told).toContain('https://autre.example.org/x');
  expect(waits).toContain('L’adresse pour participer en ligne a changé.');
  expect(waits).not.toContain('autre.example.org');
  expect(await world.read(visitor, event.path)).not.toContain('autre.example.org');
});
