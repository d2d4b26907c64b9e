import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld, visitor } from '../../../../../test/world.ts';
import { anEvent, aPole, aScene, type TestScene, textOf, valueIn } from '../world.ts';

const world = await openWorld();
afterAll(world.close);

const isIn = (page: string, ...words: string[]) => words.filter((word) => textOf(page).includes(word));
const posted = (scene: TestScene, path: string, fields: Record<string, string> = {}) =>
  world.submit(scene.coordinator, `${scene.network.path}/calendar/poles/${path}`, fields);
const listed = async ({ network, coordinator }: TestScene) => {
  const [page = ''] = textOf(await world.read(coordinator, `${network.path}/calendar/poles`)).split('Plus proposés');
  return ['Orientation', 'Métiers', 'Outillage', 'Transversal']
    .filter((name) => page.includes(name))
    .sort((a, b) => page.indexOf(a) - page.indexOf(b));
};
/** What an edit form needs beside what the test is about. */
const usual = {
  kind: 'day',
  titleFr: 'Qui garde les enfants ?',
  day: '28/01/2027',
  startsAt: '9h',
  endsAt: '15h30',
  placeNameFr: 'Espace Tilleul',
  addressFr: 'rue du Tilleul 12, Forest',
  audience: 'public',
};
const gives = async ({ coordinator, event }: TestScene, pole: string, more: Record<string, string> = {}) => {
  const form = await world.read(coordinator, `${event.path}/edit`);
  const version = /name="version"[^>]*value="(\d+)"/.exec(form)?.[1] ?? '';
  return world.submit(coordinator, event.path, { _method: 'patch', ...usual, version, pole, ...more });
};

test('a network without poles shows nothing of them', async () => {
  const { network, coordinator, event } = await aScene(world);

  const pages = [
    await world.read(visitor, `${network.path}/calendar`),
    await world.read(visitor, `${network.path}/calendar?choose=1`),
    await world.read(visitor, event.path),
    await world.read(coordinator, `${event.path}/edit`),
    await world.read(coordinator, `${network.path}/calendar/sharing`),
  ];

  for (const page of pages) expect(textOf(page)).not.toMatch(/pôle/i);
});

test('coordinators add, rename, order and retire poles, without a script', async () => {
  const scene = await aScene(world);
  await aPole(world, scene, 'Outillage');
  const jobs = await aPole(world, scene, 'Métiers', { nameNl: 'Beroepen' });
  await aPole(world, scene, 'Orientation');
  expect(await listed(scene)).toEqual(['Outillage', 'Métiers', 'Orientation']);

  await posted(scene, `${jobs}/position`, { to: 'up' });
  expect(await listed(scene)).toEqual(['Métiers', 'Outillage', 'Orientation']);
  await posted(scene, jobs, { _method: 'patch', nameFr: 'Transversal', nameNl: 'Transversaal', version: '1' });
  expect(await listed(scene)).toEqual(['Transversal', 'Outillage', 'Orientation']);
  await posted(scene, jobs, { _method: 'delete' });
  expect(await listed(scene)).toEqual(['Outillage', 'Orientation']);
  // What the message offers: the same address brings it back, after the others.
  await posted(scene, jobs);
  expect(await listed(scene)).toEqual(['Outillage', 'Orientation', 'Transversal']);
});

test('a pole without a name is refused, and one sent twice is added once', async () => {
  const scene = await aScene(world);
  const path = `${scene.network.path}/calendar/poles`;

  const refused = await world.submit(scene.coordinator, path, { nameFr: '', nameNl: 'Beroepen' });
  const once = { _key: newId(), nameFr: 'Métiers' };
  await world.submit(scene.coordinator, path, once);
  await world.submit(scene.coordinator, path, once);

  // Dutch alone is a name.
  expect(refused.status).toBe(303);
  const nothing = await world.submit(scene.coordinator, path, { nameFr: ' ' });
  expect(nothing.status).toBe(422);
  expect(textOf(await nothing.text())).toContain('Donnez un nom.');
  const { rows } = await world.pool.query('select id from pole where network_id = $1', [scene.network.id]);
  expect(rows).toHaveLength(2);
});

test('who renames a pole that somebody renamed meanwhile reads both names', async () => {
  const scene = await aScene(world);
  const pole = await aPole(world, scene, 'Outillage');
  await posted(scene, pole, { _method: 'patch', nameFr: 'Métiers', version: '1' });

  const stale = await posted(scene, pole, { _method: 'patch', nameFr: 'Orientation', version: '1' });
  const page = await stale.text();

  expect(stale.status).toBe(422);
  expect(isIn(page, 'Métiers')).toHaveLength(1);
  expect(valueIn(page, 'nameFr')).toBe('Orientation');
  expect(await listed(scene)).toEqual(['Métiers']);
});

test('two who add at once both find theirs, in an order', async () => {
  const scene = await aScene(world);

  await Promise.all(['Orientation', 'Métiers', 'Outillage', 'Transversal'].map((name) => aPole(world, scene, name)));

  const { rows } = await world.pool.query<{ position: number }>('select position from pole where network_id = $1', [
    scene.network.id,
  ]);
  expect(new Set(rows.map(({ position }) => position)).size).toBe(4);
});

test('an event says its pole on its page and in lists, and its history keeps what it was', async () => {
  const scene = await aScene(world);
  const { network, event } = scene;
  const jobs = await aPole(world, scene, 'Métiers', { nameNl: 'Beroepen' });
  const tools = await aPole(world, scene, 'Outillage');

  await gives(scene, jobs);
  expect(isIn(await world.read(visitor, `${event.path}?lang=nl`), 'Beroepen')).toHaveLength(1);
  expect(isIn(await world.read(visitor, `${network.path}/calendar`), 'Métiers')).toHaveLength(1);
  await gives(scene, tools);
  await posted(scene, jobs, { _method: 'patch', nameFr: 'Orientation', version: '1' });

  const page = textOf(await world.read(visitor, event.path));
  expect(page).toMatch(/Pôle : Métiers .{0,30}Outillage/);
  await world.doJobs();
  expect(await world.letters()).toEqual([]);
});

test('dates are filtered by pole in the list, the month, the week, feeds and on other sites', async () => {
  const scene = await aScene(world);
  const { network } = scene;
  const pole = await aPole(world, scene, 'Outillage');
  await gives(scene, pole);
  await anEvent(world, network, { titled: 'Visite du foyer' });
  const both = ['Qui garde les enfants', 'Visite du foyer'];

  for (const query of ['', 'when=month&on=2027-01&', 'when=week&on=2027-01-28&']) {
    expect(isIn(await world.read(visitor, `${network.path}/calendar?${query}`), ...both)).toEqual(both);
    const filtered = await world.read(visitor, `${network.path}/calendar?${query}pole=${pole}`);
    expect(isIn(filtered, 'Commune, pôle, organisation')).toHaveLength(1);
    expect(isIn(filtered, ...both, 'Pôle : Outillage')).toEqual([both[0], 'Pôle : Outillage']);
  }
  for (const path of ['calendar.ics', 'calendar/embed']) {
    expect(isIn(await world.read(visitor, `${network.path}/${path}`), ...both)).toEqual(both);
    expect(isIn(await world.read(visitor, `${network.path}/${path}?pole=${pole}`), ...both)).toEqual([both[0]]);
  }
  const choose = await world.read(visitor, `${network.path}/calendar?choose=1`);
  expect(choose).toContain(`<option value="${pole}"`);
  expect(await world.read(visitor, `${network.path}/calendar/feeds?pole=${pole}`)).toContain(
    `calendar.ics?pole=${pole}`,
  );
  const sharing = await world.read(scene.coordinator, `${network.path}/calendar/sharing?pole=${pole}`);
  expect(sharing).toContain(`pole=${pole}`);
  expect((await world.visit(visitor, `${network.path}/calendar?pole=x`)).status).toBe(200);
});

test('whoever is no member is not told of poles that only dates for members have', async () => {
  const scene = await aScene(world);
  const pole = await aPole(world, scene, 'Outillage');
  await gives(scene, pole, { audience: 'members' });
  const choices = `${scene.network.path}/calendar?choose=1`;

  expect(await world.read(visitor, choices)).not.toContain(pole);
  expect(await world.read(scene.member, choices)).toContain(`<option value="${pole}"`);
});

test('a retired pole stays with the dates that have it, and is offered to no other', async () => {
  const scene = await aScene(world);
  const { network, coordinator, event } = scene;
  const pole = await aPole(world, scene, 'Outillage');
  await gives(scene, pole);
  await posted(scene, pole, { _method: 'delete' });

  expect(textOf(await world.read(coordinator, `${network.path}/calendar/poles`))).toContain('Plus proposés');
  expect(await world.read(coordinator, `${event.path}/edit`)).toContain(`<option value="${pole}" selected`);
  expect((await gives(scene, pole, { titleFr: 'Autrement' })).status).toBe(303);
  expect(isIn(await world.read(visitor, event.path), 'Outillage', 'Autrement')).toHaveLength(2);
  expect(await world.read(coordinator, `${network.path}/events/new`)).not.toContain(pole);
  const other = await anEvent(world, network, { titled: 'Visite du foyer' });
  expect((await gives({ ...scene, event: other }, pole)).status).toBe(422);
});

test('a pole that no date has stays on its page when it is retired, and comes back from there', async () => {
  const scene = await aScene(world);
  const page = () => world.read(scene.coordinator, `${scene.network.path}/calendar/poles`);
  const pole = await aPole(world, scene, 'Outillage');

  await posted(scene, pole, { _method: 'delete' });
  const retired = await page();
  const again = new RegExp(`action="([^"]*/poles/${pole})"[^>]*>(?:(?!</form>).)*Proposer à nouveau`).exec(
    retired,
  )?.[1];
  await world.submit(scene.coordinator, again ?? '/none', {});

  expect(textOf(retired)).toMatch(/Aucun pôle pour l’instant.*Plus proposés.*Outillage aucune date/);
  expect(await listed(scene)).toEqual(['Outillage']);
});

test('a copy, a template, a next edition and the dates of a series have the pole of the one they come from', async () => {
  const scene = await aScene(world);
  const { network, coordinator, event } = scene;
  const pole = await aPole(world, scene, 'Outillage');
  await gives(scene, pole);

  const selected = `<option value="${pole}" selected`;
  for (const start of ['from', 'edition'])
    expect(await world.read(coordinator, `${network.path}/events/new?${start}=${event.id}`)).toContain(selected);
  await world.submit(coordinator, `${event.path}/template`, {});
  const template = /from=([0-9a-f-]{36})/.exec(await world.read(coordinator, `${network.path}/event-templates`))?.[1];
  expect(await world.read(coordinator, `${network.path}/events/new?from=${template}`)).toContain(selected);
  await world.submit(coordinator, `${event.path}/series`, {
    every: 'week',
    times: '3',
    'on[]': '2027-02-04',
    version: '2',
  });

  const { rows } = await world.pool.query<{ pole_id: string }>('select pole_id from event where network_id = $1', [
    network.id,
  ]);
  expect(rows.map(({ pole_id }) => pole_id)).toEqual([pole, pole, pole]);
});

test('another pole for the dates that follow goes to those that had the same', async () => {
  const scene = await aScene(world);
  const { coordinator, event, network } = scene;
  const tools = await aPole(world, scene, 'Outillage');
  const jobs = await aPole(world, scene, 'Métiers');
  await gives(scene, tools);
  const days = ['2027-02-04', '2027-02-11'];
  for (const day of days)
    await world.submit(coordinator, `${event.path}/series`, {
      every: 'week',
      times: '3',
      'on[]': day,
      version: '2',
    });
  await world.pool.query(`update event set pole_id = null where network_id = $1 and starts_at > '2027-02-10'`, [
    network.id,
  ]);
  const seen = valueIn(await world.read(coordinator, `${event.path}/edit`), 'seen');

  await gives(scene, jobs, { reach: 'following', seen });

  const { rows } = await world.pool.query<{ pole_id: string | null }>(
    'select pole_id from event where network_id = $1 order by starts_at',
    [network.id],
  );
  expect(rows.map(({ pole_id }) => pole_id)).toEqual([jobs, jobs, null]);
});

test('a pole of another network is none here', async () => {
  const scene = await aScene(world);
  const other = await aScene(world);
  const pole = await aPole(world, other, 'Outillage');

  expect((await gives(scene, pole)).status).toBe(422);
  expect((await posted(scene, pole, { _method: 'delete' })).status).toBe(404);
  expect((await posted(scene, `${pole}/position`, { to: 'up' })).status).toBe(404);
  expect(isIn(await world.read(visitor, `${scene.network.path}/calendar?pole=${pole}`), 'Outillage')).toEqual([]);
});
