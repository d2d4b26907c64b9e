import { afterAll, expect, test } from 'vitest';
import { later } from '#platform/jobs';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { ownPath } from '../../addresses.ts';
import { remindOfConfirming } from '../../jobs.ts';
import { announced, asTyped, editedFrom } from '../planning/announced.ts';
import { anEvent, aScene, comes, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

test('a fuzzy date is said as it was, in the page, the list and letters, and stands where it says', async () => {
  const { network, coordinator } = await aScene(world);

  const path = await announced(world, coordinator, network, {
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

test('a day that is known no more is struck out of the calendars of those registered', async () => {
  const { network, coordinator } = await aScene(world);
  const path = await announced(world, coordinator, network, {});
  await comes(world, { id: '', path }, 'Awa', { email: 'vague@example.org' });
  const form = await world.read(coordinator, `${path}/edit`);

  await world.submit(coordinator, path, {
    ...editedFrom(form),
    fuzzyWhenFr: 'fin mars',
    day: '',
    startsAt: '',
    endsAt: '',
  });

  const told = (await world.letters('vague@example.org')).at(-1);
  const file = Buffer.from((told?.attachments[0]?.content ?? '') as Uint8Array).toString();
  expect(told?.text).toContain('fin mars');
  expect(file).toContain('STATUS:CANCELLED');
  expect(file).toMatch(/SEQUENCE:[1-9]/);
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
  const path = await announced(world, coordinator, network, {
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
  const path = await announced(world, coordinator, network, { 'toConfirm[]': ['place', 'online'] });
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
  await announced(world, coordinator, network, {
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
