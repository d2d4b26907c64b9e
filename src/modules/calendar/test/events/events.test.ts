import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { anEvent, aScene, comes, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const asTyped = {
  kind: 'day',
  titleFr: 'Qui garde les enfants ?',
  titleNl: 'Wie past er op de kinderen?',
  day: 'jeudi 28 janvier',
  startsAt: '9h',
  endsAt: '15h30',
  placeNameFr: 'Espace Tilleul',
  audience: 'public',
  places: '48',
};

test('a coordinator puts an event in the calendar, with dates as people type them, in both languages', async () => {
  const { network, coordinator } = await aScene(world);

  const answer = await world.submit(coordinator, `${network.path}/events`, {
    ...asTyped,
    _key: newId(),
    'languages[]': ['fr', 'nl'],
  });

  expect(answer.status).toBe(303);
  const path = answer.headers.get('location') ?? '';
  const french = textOf(await world.read(visitor, path));
  expect(french).toContain('Qui garde les enfants ?');
  expect(french).toContain('9 h – 15 h 30');
  expect(french).toContain('On y parle français et néerlandais');
  expect(textOf(await world.read({ lang: 'nl' }, path))).toContain('Wie past er op de kinderen?');
});

test('a refused event keeps what was typed and says everything that is wrong', async () => {
  const { network, coordinator } = await aScene(world);

  const answer = await world.submit(coordinator, `${network.path}/events`, {
    kind: 'day',
    placeNameFr: 'Espace Tilleul',
    day: '31/02/2027',
    startsAt: '15h',
    endsAt: '9h',
    places: 'beaucoup',
  });

  expect(answer.status).toBe(422);
  const html = await answer.text();
  const page = textOf(html);
  for (const sentence of ['Donnez un titre.', 'Cette date ne se lit pas.', 'Un nombre à partir de un, ou rien'])
    expect(page).toContain(sentence);
  expect(valueIn(html, 'placeNameFr')).toBe('Espace Tilleul');
});

test('workers and visitors put nothing in the calendar', async () => {
  const { network, member } = await aScene(world);

  expect((await world.submit(member, `${network.path}/events`, asTyped)).status).toBe(404);
  expect((await world.submit(visitor, `${network.path}/events`, asTyped)).headers.get('location')).toContain(
    '/sign-in',
  );
});

test('the list shows visitors what is public and members everything, by month, coming and past', async () => {
  const { network, member } = await aScene(world);
  await anEvent(world, network, { titled: 'Comité de pilotage', kind: 'meeting', audience: 'members' });
  await anEvent(world, network, {
    titled: 'Visite de décembre',
    kind: 'visit',
    startsAt: new Date('2026-12-03T08:00:00Z'),
    endsAt: new Date('2026-12-03T10:00:00Z'),
  });
  const list = `${network.path}/calendar`;

  const forVisitors = textOf(await world.read(visitor, list));
  expect(forVisitors).toContain('Janvier 2027');
  expect(forVisitors).toContain('Qui garde les enfants ?');
  expect(forVisitors).not.toContain('Comité de pilotage');
  expect(forVisitors).not.toContain('Visite de décembre');
  expect(textOf(await world.read(member, list))).toContain('Comité de pilotage');
  expect(textOf(await world.read(visitor, `${list}?when=past`))).toContain('Visite de décembre');
  expect(textOf(await world.read(member, `${list}?kind=meeting`))).not.toContain('Qui garde les enfants ?');
});

test('the list says which places are left, of each event alone, and where one is registered', async () => {
  const { network, member, event } = await aScene(world, { places: 3 });
  await anEvent(world, network, { titled: 'Atelier de février', places: 8 });
  await comes(world, event, 'Awa');
  const list = `${network.path}/calendar`;

  const before = textOf(await world.read(member, list));
  expect(before).toContain('2 places libres');
  expect(before).toContain('8 places libres');
  await world.submit(member, `${event.path}/registration`, {});
  expect(textOf(await world.read(member, list))).toContain('votre place est notée');
});

test('a long calendar has pages', async () => {
  const { network } = await aScene(world);
  for (let i = 0; i < 21; i++) await anEvent(world, network, { titled: `Atelier ${i}` });

  expect(textOf(await world.read(visitor, `${network.path}/calendar`))).toContain('page 1 sur 2');
  expect(textOf(await world.read(visitor, `${network.path}/calendar?page=2`))).toContain('page 2 sur 2');
});

test('a change is kept with what stood there, and told once to those registered with an address', async () => {
  const { event, coordinator, member } = await aScene(world);
  await world.submit(member, `${event.path}/registration`, {});
  await comes(world, event, 'Awa', { email: 'awa@example.org' });
  await comes(world, event, 'Bram');
  await world.letters();
  const html = await world.read(coordinator, `${event.path}/edit`);

  const answer = await world.submit(coordinator, event.path, {
    ...editedFrom(html),
    endsAt: '15h',
    placeNameFr: 'Maison du Saule',
  });

  expect(answer.status).toBe(303);
  const page = textOf(await world.read(visitor, event.path));
  expect(page).toContain('Ce qui a changé');
  expect(page).toMatch(/Lieu : Espace Tilleul Maison du Saule/);
  const [letter, ...more] = (await world.letters('awa@example.org')).filter(({ subject }) =>
    subject?.startsWith('Changement'),
  );
  expect(more).toEqual([]);
  expect(letter?.text).toContain('Lieu\u202f: Maison du Saule (avant\u202f: Espace Tilleul).');
  expect(letter?.text).toContain('15\u202fh');
  expect((await world.letters(member.email)).map(({ subject }) => subject)).toContain(
    'Changement\u202f: Qui garde les enfants ?',
  );
});

test('more places is a change nobody is written to about', async () => {
  const { event, coordinator } = await aScene(world);
  await comes(world, event, 'Awa', { email: 'places@example.org' });
  const html = await world.read(coordinator, `${event.path}/edit`);

  await world.submit(coordinator, event.path, { ...editedFrom(html), places: '60' });

  expect(await world.letters('places@example.org')).toHaveLength(1);
  expect(textOf(await world.read(visitor, event.path))).toContain('Nombre de places');
});

test('two coordinators edit at once: the second sees both texts and overwrites nothing', async () => {
  const { event, coordinator } = await aScene(world);
  const html = await world.read(coordinator, `${event.path}/edit`);
  await world.submit(coordinator, event.path, { ...editedFrom(html), placeNameFr: 'Maison du Saule' });

  const answer = await world.submit(coordinator, event.path, { ...editedFrom(html), placeNameFr: 'Halle aux Grains' });

  expect(answer.status).toBe(422);
  const stale = await answer.text();
  expect(textOf(stale)).toContain('Maison du Saule');
  expect(stale).toMatch(/role="alert"[^>]*data-errors/);
  expect(valueIn(stale, 'placeNameFr')).toBe('Halle aux Grains');
  expect(textOf(await world.read(visitor, event.path))).toContain('Maison du Saule');

  const again = await world.submit(coordinator, event.path, { ...editedFrom(stale), placeNameFr: 'Halle aux Grains' });
  expect(again.status).toBe(303);
});

test('an event is cancelled with a reason, those registered are told, and it can be put back', async () => {
  const { event, coordinator } = await aScene(world);
  const came = await comes(world, event, 'Awa', { email: 'annule@example.org' });
  const own = async () => textOf(await world.read(visitor, came.headers.get('location') ?? ''));
  const html = await world.read(coordinator, `${event.path}/cancellation`);

  const answer = await world.submit(coordinator, `${event.path}/cancellation`, {
    version: valueIn(html, 'version'),
    reason: 'La salle est inondée.',
  });

  expect(answer.status).toBe(303);
  expect(textOf(await world.read(visitor, event.path))).toContain('La salle est inondée.');
  expect((await comes(world, event, 'Bram')).status).toBe(422);
  expect(await own()).toContain('Awa, cet événement n’a pas lieu');
  expect(await own()).not.toContain('votre place est notée');
  const told = (await world.letters('annule@example.org')).at(-1);
  expect(told?.subject).toBe('N’a pas lieu\u202f: Qui garde les enfants ?');
  expect(told?.text).toContain('La salle est inondée.');

  await world.submit(coordinator, `${event.path}/cancellation`, { _method: 'delete' });
  expect((await comes(world, event, 'Bram')).status).toBe(303);
  expect(await own()).toContain('votre place est notée');
  expect((await world.letters('annule@example.org')).at(-1)?.text).toContain('a bien lieu');
});

/** The fields of the edit form as they stand, sent back. */
function editedFrom(html: string): Record<string, string> {
  const fields: Record<string, string> = { _method: 'patch', kind: 'day', audience: 'public' };
  for (const name of ['version', 'titleFr', 'day', 'startsAt', 'endsAt', 'placeNameFr', 'addressFr', 'places'])
    fields[name] = valueIn(html, name);
  return fields;
}

test('what is more than half a year away is said with its year, on its page and in letters; what is near is not', async () => {
  const { network, event: near } = await aScene(world);
  const [startsAt, endsAt] = [new Date('2028-01-27T11:00:00Z'), new Date('2028-01-27T13:00:00Z')];
  const far = await anEvent(world, network, { titled: 'Midi du réseau', startsAt, endsAt });

  await comes(world, far, 'Nora', { email: 'nora.far@example.org' });

  expect(textOf(await world.read({}, far.path))).toContain('jeudi 27 janvier 2028, 12');
  expect((await world.letters('nora.far@example.org'))[0]?.text).toContain('jeudi 27 janvier 2028, 12');
  expect(textOf(await world.read({}, near.path))).not.toContain('2027');
});
