import { afterAll, expect, test } from 'vitest';
import { later } from '#platform/jobs';
import { openWorld, type Visitor, visitor } from '../../../../test/world.ts';
import { aMember, anOrganisation, type TestNetwork } from '../../accounts/test/world.ts';
import { aSpace } from '../../networks/test/world.ts';
import { ownPath } from '../addresses.ts';
import { remindOfConfirming } from '../jobs.ts';
import { anEvent, aScene, comes, textOf, valueIn } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const ROOM = 'https://salle.example.org/senne';
const asTyped = {
  kind: 'meeting',
  titleFr: 'Comité',
  day: '28/01/2027',
  startsAt: '9h',
  endsAt: '12h',
  audience: 'public',
};

/** Puts an event in the calendar with the form; returns the address of its page. */
async function announced(coordinator: Visitor, network: TestNetwork, fields: Record<string, string | string[]>) {
  const answer = await world.submit(coordinator, `${network.path}/events`, { ...asTyped, ...fields });
  expect(answer.status).toBe(303);
  return answer.headers.get('location') ?? '';
}

test('organisations that organise it are named in their order, with the commune, the space and whom to ask', async () => {
  const { network, coordinator, member } = await aScene(world);
  await anOrganisation(world, network, 'Taalhuis Zuid');
  await anOrganisation(world, network, 'Duo-Métiers');
  const space = await aSpace(world, network);

  const path = await announced(coordinator, network, {
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
  await announced(coordinator, network, { titleFr: 'Café du lundi', commune: 'sint-gillis' });
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
  const path = await announced(coordinator, network, { onlineAddress: ROOM });

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

test('a fuzzy date is said as it was, in the page, the list and letters, and stands where it says', async () => {
  const { network, coordinator } = await aScene(world);

  const path = await announced(coordinator, network, {
    titleFr: 'Visite du port',
    day: '',
    startsAt: '',
    endsAt: '',
    fuzzyWhenFr: 'fin janvier',
    fuzzyWhenNl: 'eind januari',
  });

  const page = textOf(await world.read(visitor, path));
  expect(page).toContain('fin janvier');
  expect(page).toContain('Le jour n’est pas encore fixé');
  expect(page).not.toMatch(/\d h\b/);
  expect(textOf(await world.read({ lang: 'nl' }, path))).toContain('eind januari');
  const list = textOf(await world.read(visitor, `${network.path}/calendar`));
  expect(list).toContain('Janvier 2027');
  expect(list).toContain('fin janvier');
  const { headers } = await comes(world, { id: '', path }, 'Awa', { email: 'fin@example.org' });
  const [, code = ''] = />([A-Z]+ \d{4})</.exec(await world.read(visitor, headers.get('location') ?? '')) ?? [];
  const own = textOf(await world.read(visitor, ownPath(code)));
  expect(own).toContain('Visite du port, fin janvier');
  expect(own).not.toMatch(/\d h\b/);
  expect((await world.letters('fin@example.org')).at(-1)?.text).toContain('«\u202fVisite du port\u202f», fin janvier.');
  const form = await world.read(coordinator, `${path}/edit`);
  expect([valueIn(form, 'fuzzyWhenFr'), valueIn(form, 'day'), valueIn(form, 'startsAt')]).toEqual([
    'fin janvier',
    '',
    '',
  ]);

  await world.submit(coordinator, path, {
    ...editedFrom(form),
    kind: 'meeting',
    day: '28/01/2027',
    startsAt: '9h',
    endsAt: '12h',
  });

  expect(textOf(await world.read(visitor, path))).toContain('Quand : fin janvier jeudi 28 janvier, 9 h');
  expect((await world.letters('fin@example.org')).at(-1)?.text).toContain(
    'Quand\u202f: jeudi 28 janvier, 9\u202fh (avant\u202f: fin janvier).',
  );
});

test('words that name no month need a day nearby', async () => {
  const { network, coordinator } = await aScene(world);
  const vague = { ...asTyped, day: '', startsAt: '', endsAt: '', fuzzyWhenFr: 'après les vacances' };

  const refused = await world.submit(coordinator, `${network.path}/events`, vague);
  const kept = await world.submit(coordinator, `${network.path}/events`, { ...vague, day: '15 mars' });

  expect(refused.status).toBe(422);
  expect(textOf(await refused.text())).toContain('donnez aussi un jour proche');
  expect(kept.status).toBe(303);
  expect(textOf(await world.read(visitor, `${network.path}/calendar`))).toContain('Mars 2027');
});

test('what is to be confirmed is said so beside it, and one click says it once to those registered', async () => {
  const { network, coordinator } = await aScene(world);
  const path = await announced(coordinator, network, {
    placeNameFr: 'Espace Tilleul',
    'toConfirm[]': ['place', 'hours'],
  });
  await comes(world, { id: '', path }, 'Awa', { email: 'confirme@example.org' });
  const [first] = await world.letters('confirme@example.org');
  expect(first?.text).toContain('9\u202fh – 12\u202fh (heures à confirmer)');
  expect(first?.text).toContain('Lieu\u202f: Espace Tilleul (à confirmer).');
  expect(textOf(await world.read(visitor, path))).toContain('Espace Tilleul à confirmer');
  expect(textOf(await world.read(visitor, `${network.path}/calendar`))).toContain('Espace Tilleul (à confirmer)');
  const version = valueIn(await world.read(coordinator, path), 'version');

  const answer = await world.submit(coordinator, `${path}/confirmations`, { what: 'place', version });
  const again = await world.submit(coordinator, `${path}/confirmations`, { what: 'place', version });
  const stale = await world.submit(coordinator, `${path}/confirmations`, { what: 'hours', version });

  expect([answer.status, again.status, stale.status]).toEqual([303, 303, 422]);
  expect(textOf(await stale.text())).toContain('Relisez ce qui suit, puis confirmez');
  const page = textOf(await world.read(visitor, path));
  expect(page).toContain('Le lieu est confirmé');
  expect(page).not.toContain('Espace Tilleul à confirmer');
  const told = (await world.letters('confirme@example.org')).slice(1);
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toContain('Le lieu est confirmé.');
  expect(told[0]?.text).toContain('Lieu\u202f: Espace Tilleul.');
});

test('what nobody has written yet cannot be confirmed: the page leads to where it is written', async () => {
  const { network, coordinator } = await aScene(world);
  const path = await announced(coordinator, network, { 'toConfirm[]': ['place', 'online'] });
  const html = await world.read(coordinator, path);

  const answer = await world.submit(coordinator, `${path}/confirmations`, { what: 'place', version: '1' });

  expect(textOf(html)).toContain('L’adresse en ligne Rien n’est encore écrit Modifier');
  expect(textOf(await world.read(visitor, path))).not.toContain('Rien n’est encore écrit');
  expect(answer.status).toBe(422);
});

test('whoever made it is reminded once to confirm; where they coordinate no more, the others are', async () => {
  const { network, coordinator, event } = await aScene(world, {
    toConfirm: ['place'],
    confirmBy: new Date('2027-01-14T07:00:00Z'),
  });
  const other = await aMember(world, network, { name: 'Bram Peeters', role: 'coordinator' });
  await announced(coordinator, network, {
    titleFr: 'Comité de mars',
    day: '12/03/2027',
    'toConfirm[]': ['place'],
    confirmOn: '14/01/2027',
  });
  await anEvent(world, network, { titled: 'Sans question', confirmBy: new Date('2027-01-14T07:00:00Z') });
  await world.letters();

  world.moveTo('2027-01-14T07:05:00Z');
  for (let hour = 0; hour < 2; hour++) await remind();

  const subjects = async (to: string) => (await world.letters(to)).map(({ subject }) => subject);
  expect((await subjects(coordinator.email)).sort()).toEqual([
    'À confirmer\u202f: Comité de mars',
    'À confirmer\u202f: Qui garde les enfants ?',
  ]);
  expect(await subjects(other.email)).toEqual(['À confirmer\u202f: Qui garde les enfants ?']);
  expect((await world.letters(other.email))[0]?.text).toContain(event.path);
  expect((await world.letters(other.email))[0]?.text).toContain('Il reste à confirmer\u202f: le lieu.');
});

const remind = async () => {
  await world.tx((tx) => later(tx, remindOfConfirming, {}));
  await world.doJobs();
};

/** The fields of the edit form as they stand, sent back. */
function editedFrom(html: string): Record<string, string> {
  const fields: Record<string, string> = { _method: 'patch', kind: 'day', audience: 'public' };
  for (const name of ['version', 'titleFr', 'day', 'startsAt', 'endsAt', 'placeNameFr', 'places', 'onlineAddress'])
    fields[name] = valueIn(html, name);
  const waitingList = /name="waitingList" value="(\w+)" checked/.exec(html)?.[1];
  return { ...fields, ...(waitingList && { waitingList }) };
}
