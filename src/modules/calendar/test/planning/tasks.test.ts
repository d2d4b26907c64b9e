import { afterAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { happened, personErased } from '#platform/happenings';
import { later } from '#platform/jobs';
import { openWorld } from '../../../../../test/world.ts';
import { aMember } from '../../../accounts/test/world.ts';
import { remind } from '../../jobs.ts';
import { aScene, comes, type TestScene, textOf } from '../world.ts';

const world = await openWorld();
afterAll(world.close);
beforeEach(() => world.moveTo('2027-01-11T08:00:00Z'));

async function strikes(at: string): Promise<void> {
  world.moveTo(at);
  await world.tx((tx) => later(tx, remind, {}));
  await world.doJobs();
}

const planningOf = async ({ coordinator, event }: TestScene) =>
  textOf(await world.read(coordinator, `${event.path}/planning`));
const adds = ({ coordinator, event }: TestScene, given: Record<string, string>) =>
  world.submit(coordinator, `${event.path}/planning/tasks`, { name: 'Réserver le lieu', days: '10', ...given });

async function taskPath({ coordinator, event }: TestScene, name: string): Promise<string> {
  const page = await world.read(coordinator, `${event.path}/planning`);
  const path = new RegExp(`href="([^"]+/tasks/[0-9a-f-]{36})"[^>]*>${name}`).exec(page)?.[1];
  if (!path) throw new Error(`There is no task ${name}`);
  return path;
}

test('the plan of a day is taken with one click, once, and its dates are counted from the day', async () => {
  const scene = await aScene(world);
  await comes(world, scene.event, 'Awa');

  await world.submit(scene.coordinator, `${scene.event.path}/planning/plan`, {});
  await world.submit(scene.coordinator, `${scene.event.path}/planning/plan`, {});

  const page = await planningOf(scene);
  expect(page).toContain('Une personne inscrite à ce jour');
  expect(page.match(/Visiter le lieu avec le nombre/g)).toHaveLength(1);
  expect(page).toContain('mercredi 20 janvier Visiter le lieu');
  expect(page).toContain('vendredi 29 janvier Remercier');
  // What is late comes before what comes.
  expect(page.indexOf('Réserver le lieu')).toBeLessThan(page.indexOf('Choisir les situations'));
  expect(page.indexOf('Choisir les situations')).toBeLessThan(page.indexOf('Clôturer les inscriptions'));
  const bram = await aMember(world, scene.network, { role: 'coordinator', name: 'Bram', lang: 'nl' });
  const dutch = textOf(await world.read(bram, `${scene.event.path}/planning`));
  expect(dutch).toContain('De zaal klaarzetten');
});

test('whoever is given a task is told once, and again on its day when it is not done; it moves with the event', async () => {
  const scene = await aScene(world);
  const { coordinator, event, network } = scene;
  const tom = await aMember(world, network, { name: 'Tom Wauters', lang: 'nl' });
  expect((await adds(scene, { owner: 'tom wauters', _key: newId() })).status).toBe(303);
  const given = await world.letters(tom.email);
  expect(given.map(({ subject }) => subject)).toEqual(['Voor u: Réserver le lieu']);
  expect(given[0]?.text).toContain('maandag 18 januari');

  const html = await world.read(coordinator, `${event.path}/edit`);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  const typed = { kind: 'day', titleFr: 'Autre', day: '30/01/2027', startsAt: '9h', endsAt: '17h', audience: 'public' };
  await world.submit(coordinator, event.path, { _method: 'patch', version, ...typed });
  await strikes('2027-01-18T09:00:00Z');
  expect(await world.letters(tom.email)).toHaveLength(1);
  await strikes('2027-01-20T06:50:00Z');
  expect(await world.letters(tom.email)).toHaveLength(1);
  await strikes('2027-01-20T07:00:00Z');
  await strikes('2027-01-20T07:10:00Z');
  await strikes('2027-01-21T07:00:00Z');

  const letters = await world.letters(tom.email);
  expect(letters.map(({ subject }) => subject)).toEqual(['Voor u: Réserver le lieu', 'Vandaag: Réserver le lieu']);
  // He opens it without coordinating anything, and says that it is done.
  const link = /http:\/\/maillage\.test(\S+)/.exec(letters[1]?.text ?? '')?.[1] ?? '';
  expect(textOf(await world.read(tom, link))).toContain('Réserver le lieu');
  expect(await world.read(tom, link)).not.toContain('name="owner"');
  expect((await world.submit(tom, `${link}/completion`, {})).headers.get('location')).toBe(link);
  expect(await planningOf(scene)).toContain('Ce n’est pas fait');
  const other = await aMember(world, network, { name: 'Yasmina Roo' });
  expect((await world.visit(other, link)).status).toBe(404);
  expect((await world.submit(other, `${link}/completion`, { _method: 'delete' })).status).toBe(404);
});

test('what is done, given to nobody or belongs to a cancelled event reminds nobody', async () => {
  const scene = await aScene(world);
  const tom = await aMember(world, scene.network, { name: 'Tom Wauters' });
  for (const name of ['Un', 'Deux']) await adds(scene, { name, owner: tom.email });
  await adds(scene, { name: 'Trois' });
  await world.submit(scene.coordinator, `${await taskPath(scene, 'Un')}/completion`, {});
  const before = (await world.letters(tom.email)).length;

  const html = await world.read(scene.coordinator, `${scene.event.path}/cancellation`);
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? '';
  await world.submit(scene.coordinator, `${scene.event.path}/cancellation`, { version });
  await strikes('2027-01-18T09:00:00Z');

  expect(await world.letters(tom.email)).toHaveLength(before);
});

test('whoever takes a task themselves is not told; a coordinator sees their own on the page of the event, late ones first', async () => {
  const scene = await aScene(world);
  const { coordinator, event } = scene;
  await adds(scene, { name: 'Commander les repas', days: '7', owner: coordinator.email });
  await adds(scene, { name: 'Réserver le lieu', days: '20', owner: coordinator.email });

  const page = textOf(await world.read(coordinator, event.path));

  expect(await world.letters(coordinator.email)).toEqual([]);
  expect(page).toContain('Ce que vous avez à faire');
  expect(page.indexOf('Réserver le lieu')).toBeLessThan(page.indexOf('Commander les repas'));
  expect(textOf(await world.read(scene.member, event.path))).not.toContain('Commander les repas');
});

test('an owner who is not in the network, or one of two with the same name, is refused with what was typed', async () => {
  const scene = await aScene(world);
  for (let i = 0; i < 2; i++) await aMember(world, scene.network, { name: 'Tom Wauters' });

  const unknown = await adds(scene, { owner: 'Jean Personne' });
  expect(unknown.status).toBe(422);
  const page = await unknown.text();
  expect(textOf(page)).toContain('Personne de ce nom');
  expect(page).toContain('value="Jean Personne"');
  expect(textOf(await (await adds(scene, { owner: 'Tom Wauters' })).text())).toContain('Plusieurs personnes');
  expect((await adds(scene, { name: '' })).status).toBe(422);
  expect((await adds(scene, { days: 'dix' })).status).toBe(422);
});

test('two coordinators change a task at once: the second sees both; one taken away can be put back', async () => {
  const scene = await aScene(world);
  await adds(scene, {});
  const own = await taskPath(scene, 'Réserver le lieu');
  const patch = (name: string) =>
    world.submit(scene.coordinator, own, { _method: 'patch', version: '1', name, days: '2', side: 'after' });

  expect((await patch('Premier')).status).toBe(303);
  expect(await planningOf(scene)).toContain('2 jours après');
  const stale = await patch('Second');

  expect(stale.status).toBe(422);
  const page = await stale.text();
  expect(page).toContain('Premier');
  expect(page).toContain('Second');
  await world.submit(scene.coordinator, own, { _method: 'delete' });
  expect((await world.visit(scene.coordinator, own)).status).toBe(404);
  await world.submit(scene.coordinator, own, {});
  expect(await planningOf(scene)).toContain('Premier');
});

test('a task of somebody who is erased belongs to nobody', async () => {
  const scene = await aScene(world);
  const tom = await aMember(world, scene.network, { name: 'Tom Wauters' });
  await adds(scene, { owner: tom.email });

  await world.tx((tx) => happened(tx, personErased, { personId: tom.personId }));
  await world.doJobs();

  const { rows } = await world.pool.query('select owner_id from event_task where event_id = $1', [scene.event.id]);
  expect(rows).toEqual([{ owner_id: null }]);
});
