import { readdir, readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../test/world.ts';
import { anOrganisation, type TestMember } from '../../accounts/test/world.ts';
import { aScene, comes, type TestEvent, textOf, valueIn } from './world.ts';

const world = await openWorld();
afterAll(world.close);

const semicolons = `Nom;Prénom;Structure;Statut;Courriel
Dupuis;Rachida;Mission locale du Canal;Travailleuse;rachida@example.org
Ngoy;Veerle;MISSION LOCALE DU CANAL;Travailleuse;veerle@example.org
Peeters;Gülcan;La Rampe asbl;Usagère;
Öztürk;Carine;La Rempe;Travailleuse;carine@example.org
;;Halte du Saule;;
Total;4;;;
`;

test('an empty file is told from none at all', async () => {
  const { coordinator, event } = await aScene(world);
  const send = async (file: File) => {
    const answer = await world.submit(coordinator, `${event.path}/imports`, { _key: newId(), pasted: '', file });
    return { status: answer.status, page: textOf(await answer.text()) };
  };

  const empty = await send(new File([], 'participants.csv'));
  const none = await send(new File([], ''));

  expect(empty).toMatchObject({ status: 422, page: expect.stringContaining('Ce fichier est vide') });
  expect(none).toMatchObject({ status: 422, page: expect.stringContaining('Choisissez un fichier, ou collez') });
});

test('a list goes from a file to people, each with a code, and nobody is registered before the person says so', async () => {
  const { network, coordinator, event } = await aScene(world);
  await anOrganisation(world, network, 'Mission locale du Canal');
  await anOrganisation(world, network, 'La Rampe');

  const columns = await brings(coordinator, event, semicolons);
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
  expect(await peopleOf(event)).toEqual([]);

  const answer = await saves(coordinator, path, check);
  expect(answer.status).toBe(303);
  const people = await peopleOf(event);
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

test('a column is corrected, and the list is read again', async () => {
  const { coordinator, event } = await aScene(world);
  const columns = await brings(coordinator, event, 'Nom;Prénom;Divers\nDupuis;Rachida;La Rampe\n');
  const path = columns.replace(/\?.*/, '');
  const version = valueIn(await world.read(coordinator, columns), 'version');

  const answer = await world.submit(coordinator, `${path}/columns`, {
    _method: 'put',
    version,
    headerRow: '0',
    'column-2': 'organisation',
    next: 'again',
  });

  expect(answer.status).toBe(303);
  expect(textOf(await world.read(coordinator, answer.headers.get('location') ?? ''))).toMatch(
    /Rachida Dupuis La Rampe/,
  );
});

test('an organisation that is nearly known is asked about, and the choice is what is saved', async () => {
  const { network, coordinator, event } = await aScene(world);
  const rampe = await anOrganisation(world, network, 'La Rampe');
  const path = (await brings(coordinator, event, semicolons)).replace(/\?.*/, '');
  const check = await world.read(coordinator, path);
  expect(textOf(check)).toContain('À une lettre ou deux près.');
  const choices = Object.fromEntries(
    selectsIn(check).map(({ name, options }) => [
      name,
      name.includes('rempe') ? 'new' : (options.find((option) => option.startsWith('id:')) ?? 'new'),
    ]),
  );

  await saves(coordinator, path, check, choices);

  const carine = (await peopleOf(event)).find(({ given_name }) => given_name === 'Carine');
  expect(carine?.organisation_id).not.toBe(rampe.id);
  expect(await organisationsIn(network.id)).toContain('La Rempe');
});

test('sent twice, or by two coordinators at once, a list is in once', async () => {
  const { coordinator, event } = await aScene(world);
  const path = (await brings(coordinator, event, semicolons)).replace(/\?.*/, '');
  const check = await world.read(coordinator, path);

  const answers = await Promise.all([saves(coordinator, path, check), saves(coordinator, path, check)]);

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await peopleOf(event)).toHaveLength(4);
});

test('whoever checks a list that somebody else has changed sees it again before it is saved', async () => {
  const { coordinator, event } = await aScene(world);
  const path = (await brings(coordinator, event, semicolons)).replace(/\?.*/, '');
  const check = await world.read(coordinator, path);
  await world.submit(coordinator, `${path}/registrations`, { version: valueIn(check, 'version'), next: 'again' });

  const answer = await saves(coordinator, path, check);

  expect(answer.status).toBe(422);
  expect(textOf(await answer.text())).toContain('Quelqu’un d’autre a modifié cette liste');
  expect(await peopleOf(event)).toEqual([]);
});

test('a list brought in again adds nobody twice, and says who it is like', async () => {
  const { coordinator, event } = await aScene(world);
  const first = (await brings(coordinator, event, semicolons)).replace(/\?.*/, '');
  await saves(coordinator, first, await world.read(coordinator, first));

  const again = (await brings(coordinator, event, semicolons)).replace(/\?.*/, '');
  const check = await world.read(coordinator, again);

  expect(textOf(check)).toContain('Comme Rachida Dupuis, qui est déjà sur la liste.');
  await saves(coordinator, again, check);
  expect(await peopleOf(event)).toHaveLength(4);
});

test('undoing an import ends exactly its people, and takes back the organisations that nothing else uses', async () => {
  const { network, coordinator, event } = await aScene(world);
  await comes(world, event, 'Awa');
  const before = await organisationsIn(network.id);
  const path = (await brings(coordinator, event, semicolons)).replace(/\?.*/, '');
  await saves(coordinator, path, await world.read(coordinator, path));
  expect((await organisationsIn(network.id)).length).toBeGreaterThan(before.length);
  await comes(world, event, 'Bram');
  expect(textOf(await world.read(coordinator, `${path}/withdrawal`))).toContain(
    '4 inscriptions apportées par cette liste',
  );

  await world.submit(coordinator, `${path}/withdrawal`, {});
  await world.submit(coordinator, `${path}/withdrawal`, {});

  await world.doJobs();

  expect((await peopleOf(event)).map(({ given_name }) => given_name)).toEqual(['Awa', 'Bram']);
  expect(await organisationsIn(network.id)).toEqual(before);
  expect(textOf(await world.read(coordinator, path))).toContain('Cet import a été annulé');
});

test('an organisation that somebody else came from meanwhile stays', async () => {
  const { network, coordinator, event } = await aScene(world);
  const path = (await brings(coordinator, event, 'Nom;Prénom;Structure\nDupuis;Rachida;Halte du Saule\n')).replace(
    /\?.*/,
    '',
  );
  await saves(coordinator, path, await world.read(coordinator, path));
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
  const path = (await brings(coordinator, event, lines)).replace(/\?.*/, '');
  await saves(coordinator, path, await world.read(coordinator, path));
  const typed = { titleFr: 'Comité', day: '28/01/2027', startsAt: '9h', endsAt: '12h', organiser1: 'Halte du Saule' };
  await world.submit(coordinator, `${network.path}/events`, typed);

  await world.submit(coordinator, `${path}/withdrawal`, {});

  expect(await organisationsIn(network.id)).toContain('Halte du Saule');
});

test('refused lines come back in the form they came in, with the reason, before and after saving', async () => {
  const { coordinator, event } = await aScene(world);
  const bytes = Uint8Array.from(Buffer.from(semicolons.replace(/\n/g, '\r\n'), 'latin1'));
  const path = (await brings(coordinator, event, bytes)).replace(/\?.*/, '');
  const check = await world.read(coordinator, path);

  const read = async () => {
    const answer = await world.visit(coordinator, `${path}/refused`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=windows-1252');
    return new TextDecoder('windows-1252').decode(await answer.arrayBuffer());
  };
  const before = await read();
  await saves(coordinator, path, check);

  expect(before).toMatch(/^Nom;Prénom;Structure;Statut;Courriel;[^\r\n]+\r\n;;Halte du Saule;;;Il n’y a pas de nom/);
  expect(await read()).toBe(before);
});

test('a pasted table is a list like another; nothing pasted is said in a sentence', async () => {
  const { coordinator, event } = await aScene(world);

  const nothing = await world.submit(coordinator, `${event.path}/imports`, { _key: newId(), pasted: '' });
  expect(nothing.status).toBe(422);
  expect(textOf(await nothing.text())).toContain('Choisissez un fichier, ou collez des cellules.');

  const answer = await world.submit(coordinator, `${event.path}/imports`, {
    _key: newId(),
    pasted: 'Nom\tPrénom\nDupuis\tRachida\nNgoy\tVeerle',
  });
  const path = (answer.headers.get('location') ?? '').replace(/\?.*/, '');
  await saves(coordinator, path, await world.read(coordinator, path));
  expect(await peopleOf(event)).toHaveLength(2);
});

test('what is no table is refused with what to do', async () => {
  const { coordinator, event } = await aScene(world);
  const file = new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a])], 'liste.pdf');

  const answer = await world.submit(coordinator, `${event.path}/imports`, { _key: newId(), file });

  expect(answer.status).toBe(422);
  expect(textOf(await answer.text())).toContain('Enregistrez la liste en .xlsx ou en .csv.');
});

test('a list is put aside and taken up again', async () => {
  const { coordinator, event } = await aScene(world);
  const path = (await brings(coordinator, event, semicolons)).replace(/\?.*/, '');

  await world.submit(coordinator, path, { _method: 'delete' });
  expect(textOf(await world.read(coordinator, path))).toContain('Cette liste a été laissée de côté');
  await world.submit(coordinator, `${path}/review`, {});

  expect(textOf(await world.read(coordinator, path))).toContain('Vérifier avant d’importer');
});

test('two thousand lines are saved by a worker, in seconds, and the page says how far it is', async () => {
  const { coordinator, event } = await aScene(world);
  const lines = Array.from(
    { length: 2000 },
    (_, i) => `Nom${i};Prénom${i};Organisation ${i % 300};personne${i}@example.org`,
  );
  const path = (await brings(coordinator, event, `Nom;Prénom;Structure;Courriel\n${lines.join('\n')}\n`)).replace(
    /\?.*/,
    '',
  );
  const check = await world.read(coordinator, path);

  const started = performance.now();
  await saves(coordinator, path, check);
  const waiting = await world.visit(coordinator, path);
  expect(waiting.headers.get('refresh')).toBe('2');
  expect(textOf(await waiting.text())).toContain('L’import est en cours');
  await world.doJobs();
  const seconds = (performance.now() - started) / 1000;

  expect(textOf(await world.read(coordinator, path))).toMatch(/2.?000 personnes sont inscrites/);
  expect(await peopleOf(event)).toHaveLength(2000);
  expect(seconds).toBeLessThan(20);

  const undoing = performance.now();
  await world.submit(coordinator, `${path}/withdrawal`, {});
  expect(await peopleOf(event)).toEqual([]);
  const undone = (performance.now() - undoing) / 1000;
  expect(undone).toBeLessThan(10);
});

test('every list of the fixtures goes through the screens', async () => {
  const folder = new URL('../rules/people-in/fixtures/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /\.(csv|txt|xlsx)$/.test(name));
  for (const name of names) {
    const { coordinator, event } = await aScene(world);
    const columns = await brings(coordinator, event, new Uint8Array(await readFile(new URL(name, folder))), name);
    const path = columns.replace(/\?.*/, '');
    expect((await world.visit(coordinator, columns)).status, name).toBe(200);
    expect((await saves(coordinator, path, await world.read(coordinator, path))).status, name).toBe(303);
    expect((await peopleOf(event)).length, name).toBeGreaterThan(0);
    expect((await world.visit(coordinator, path)).status, name).toBe(200);
  }
});

/** Uploads a list; returns the address of its columns. */
async function brings(
  who: TestMember,
  event: TestEvent,
  content: string | Uint8Array,
  name = 'participants.csv',
): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = new File([new Uint8Array(bytes)], name);
  const answer = await world.submit(who, `${event.path}/imports`, { _key: newId(), file });
  if (answer.status !== 303)
    throw new Error(`bringing ${name} answered ${answer.status}: ${textOf(await answer.text()).slice(0, 400)}`);
  return answer.headers.get('location') ?? '';
}

function saves(who: TestMember, path: string, check: string, choices: Record<string, string> = {}): Promise<Response> {
  return world.submit(who, `${path}/registrations`, { version: valueIn(check, 'version'), next: 'import', ...choices });
}

const selectsIn = (html: string): { name: string; options: string[] }[] =>
  [...html.matchAll(/<select[^>]* name="(organisation-[^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].map(
    ([, name = '', options = '']) => ({
      name,
      options: [...options.matchAll(/value="([^"]*)"/g)].map(([, value = '']) => value),
    }),
  );

async function peopleOf(event: TestEvent) {
  const { rows } = await world.pool.query(
    "select * from registration where event_id = $1 and state = 'registered' order by registered_at, id",
    [event.id],
  );
  return rows;
}

async function organisationsIn(networkId: string): Promise<string[]> {
  const { rows } = await world.pool.query<{ name: string }>(
    "select name->>'fr' as name from organisation join organisation_in_network on organisation_id = id where network_id = $1 order by 1",
    [networkId],
  );
  return rows.map(({ name }) => name);
}
