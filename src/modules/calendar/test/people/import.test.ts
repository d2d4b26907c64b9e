import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { anOrganisation } from '../../../accounts/test/world.ts';
import { aScene, comes, textOf, valueIn } from '../world.ts';
import { brings, peopleOf, saves, semicolons } from './a-list.ts';

const world = await openWorld();
afterAll(world.close);

test('a list goes from a file to people, each with a code, and nobody is registered before the person says so', async () => {
  const { network, coordinator, event } = await aScene(world);
  await anOrganisation(world, network, 'Mission locale du Canal');
  await anOrganisation(world, network, 'La Rampe');

  const columns = await brings(world, coordinator, event, semicolons);
  const columnsPage = textOf(await world.read(coordinator, columns));
  expect(columnsPage).toContain('Ce que contient chaque colonne');
  expect(columnsPage).toMatch(
    /Rachida Dupuis Mission locale du Canal Travailleur·euse français|Rachida Dupuis Mission locale du Canal/,
  );

  const path = columns.replace(/\?.*/, '');
  const check = await world.read(coordinator, path);
  const words = textOf(check);
  expect(words).toContain('4 personnes seront inscrites.');
  expect(words).toContain('Rien n’est encore enregistré.');
  expect(words).toContain('Il n’y a pas de nom dans cette ligne.');
  expect(words).toContain('C’est un total, pas une personne.');
  expect(await peopleOf(world, event)).toEqual([]);

  const answer = await saves(world, coordinator, path, check);
  expect(answer.status).toBe(303);
  const people = await peopleOf(world, event);
  expect(people.map(({ given_name, family_name, role, source }) => [given_name, family_name, role, source])).toEqual([
    ['Rachida', 'Dupuis', 'worker', 'import'],
    ['Veerle', 'Ngoy', 'worker', 'import'],
    ['Gülcan', 'Peeters', 'serviceUser', 'import'],
    ['Carine', 'Öztürk', 'worker', 'import'],
  ]);
  expect(new Set(people.map(({ code }) => code)).size).toBe(4);
  expect(new Set(people.map(({ organisation_id }) => organisation_id)).size).toBe(2);
  expect(textOf(await world.read(coordinator, path))).toContain('4 personnes sont inscrites');
  expect(await world.letters('rachida@example.org')).toEqual([]);
});

test('an organisation that is nearly known is asked about, and the choice is what is saved', async () => {
  const { network, coordinator, event } = await aScene(world);
  const rampe = await anOrganisation(world, network, 'La Rampe');
  const path = (await brings(world, coordinator, event, semicolons)).replace(/\?.*/, '');
  const check = await world.read(coordinator, path);
  expect(textOf(check)).toContain('À une lettre ou deux près.');
  const choices = Object.fromEntries(
    selectsIn(check).map(({ name, options }) => [
      name,
      name.includes('rempe') ? 'new' : (options.find((option) => option.startsWith('id:')) ?? 'new'),
    ]),
  );

  await saves(world, coordinator, path, check, choices);

  const carine = (await peopleOf(world, event)).find(({ given_name }) => given_name === 'Carine');
  expect(carine?.organisation_id).not.toBe(rampe.id);
  expect(await organisationsIn(network.id)).toContain('La Rempe');
});

test('sent twice, or by two coordinators at once, a list is in once', async () => {
  const { coordinator, event } = await aScene(world);
  const path = (await brings(world, coordinator, event, semicolons)).replace(/\?.*/, '');
  const check = await world.read(coordinator, path);

  const answers = await Promise.all([saves(world, coordinator, path, check), saves(world, coordinator, path, check)]);

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await peopleOf(world, event)).toHaveLength(4);
});

test('whoever checks a list that somebody else has changed sees it again before it is saved', async () => {
  const { coordinator, event } = await aScene(world);
  const path = (await brings(world, coordinator, event, semicolons)).replace(/\?.*/, '');
  const check = await world.read(coordinator, path);
  await world.submit(coordinator, `${path}/registrations`, { version: valueIn(check, 'version'), next: 'again' });

  const answer = await saves(world, coordinator, path, check);

  expect(answer.status).toBe(422);
  expect(textOf(await answer.text())).toContain('Quelqu’un d’autre a modifié cette liste');
  expect(await peopleOf(world, event)).toEqual([]);
});

test('a list brought in again adds nobody twice, and says who it is like', async () => {
  const { coordinator, event } = await aScene(world);
  const first = (await brings(world, coordinator, event, semicolons)).replace(/\?.*/, '');
  await saves(world, coordinator, first, await world.read(coordinator, first));

  const again = (await brings(world, coordinator, event, semicolons)).replace(/\?.*/, '');
  const check = await world.read(coordinator, again);

  expect(textOf(check)).toContain('Comme Rachida Dupuis, qui est déjà sur la liste.');
  await saves(world, coordinator, again, check);
  expect(await peopleOf(world, event)).toHaveLength(4);
});

test('undoing an import ends exactly its people, and takes back the organisations that nothing else uses', async () => {
  const { network, coordinator, event } = await aScene(world);
  await comes(world, event, 'Awa');
  const before = await organisationsIn(network.id);
  const path = (await brings(world, coordinator, event, semicolons)).replace(/\?.*/, '');
  await saves(world, coordinator, path, await world.read(coordinator, path));
  expect((await organisationsIn(network.id)).length).toBeGreaterThan(before.length);
  await comes(world, event, 'Bram');
  expect(textOf(await world.read(coordinator, `${path}/withdrawal`))).toContain(
    '4 inscriptions apportées par cette liste',
  );

  await world.submit(coordinator, `${path}/withdrawal`, {});
  await world.submit(coordinator, `${path}/withdrawal`, {});

  await world.doJobs();

  expect((await peopleOf(world, event)).map(({ given_name }) => given_name)).toEqual(['Awa', 'Bram']);
  expect(await organisationsIn(network.id)).toEqual(before);
  expect(textOf(await world.read(coordinator, path))).toContain('Cet import a été annulé');
});

test('an organisation that somebody else came from meanwhile stays', async () => {
  const { network, coordinator, event } = await aScene(world);
  const path = (
    await brings(world, coordinator, event, 'Nom;Prénom;Structure\nDupuis;Rachida;Halte du Saule\n')
  ).replace(/\?.*/, '');
  await saves(world, coordinator, path, await world.read(coordinator, path));
  await world.submit(coordinator, `${event.path}/people`, {
    _key: newId(),
    givenName: 'Elif',
    organisation: 'halte du saule',
    role: 'worker',
  });

  await world.submit(coordinator, `${path}/withdrawal`, {});

  expect(await organisationsIn(network.id)).toContain('Halte du Saule');
});

test('an organisation that organises an event meanwhile stays', async () => {
  const { network, coordinator, event } = await aScene(world);
  const lines = 'Nom;Prénom;Structure\nDupuis;Rachida;Halte du Saule\n';
  const path = (await brings(world, coordinator, event, lines)).replace(/\?.*/, '');
  await saves(world, coordinator, path, await world.read(coordinator, path));
  const typed = { titleFr: 'Comité', day: '28/01/2027', startsAt: '9h', endsAt: '12h', organiser1: 'Halte du Saule' };
  await world.submit(coordinator, `${network.path}/events`, typed);

  await world.submit(coordinator, `${path}/withdrawal`, {});

  expect(await organisationsIn(network.id)).toContain('Halte du Saule');
});

test('a list is put aside and taken up again', async () => {
  const { coordinator, event } = await aScene(world);
  const path = (await brings(world, coordinator, event, semicolons)).replace(/\?.*/, '');

  await world.submit(coordinator, path, { _method: 'delete' });
  expect(textOf(await world.read(coordinator, path))).toContain('Cette liste a été laissée de côté');
  await world.submit(coordinator, `${path}/review`, {});

  expect(textOf(await world.read(coordinator, path))).toContain('Vérifier avant d’importer');
});

const selectsIn = (html: string): { name: string; options: string[] }[] =>
  [...html.matchAll(/<select[^>]* name="(organisation-[^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].map(
    ([, name = '', options = '']) => ({
      name,
      options: [...options.matchAll(/value="([^"]*)"/g)].map(([, value = '']) => value),
    }),
  );

async function organisationsIn(networkId: string): Promise<string[]> {
  const { rows } = await world.pool.query<{ name: string }>(
    "select name->>'fr' as name from organisation join organisation_in_network on organisation_id = id where network_id = $1 order by 1",
    [networkId],
  );
  return rows.map(({ name }) => name);
}
