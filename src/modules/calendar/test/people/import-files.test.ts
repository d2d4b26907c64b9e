import { readdir, readFile } from 'node:fs/promises';
import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { aScene, textOf, valueIn } from '../world.ts';
import { brings, peopleOf, saves, semicolons } from './a-list.ts';

const world = await openWorld();
afterAll(world.close);

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

test('a column is corrected, and the list is read again', async () => {
  const { coordinator, event } = await aScene(world);
  const columns = await brings(world, coordinator, event, 'Nom;Prénom;Divers\nDupuis;Rachida;La Rampe\n');
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

test('refused lines come back in the form they came in, with the reason, before and after saving', async () => {
  const { coordinator, event } = await aScene(world);
  const bytes = Uint8Array.from(Buffer.from(semicolons.replace(/\n/g, '\r\n'), 'latin1'));
  const path = (await brings(world, coordinator, event, bytes)).replace(/\?.*/, '');
  const check = await world.read(coordinator, path);

  const read = async () => {
    const answer = await world.visit(coordinator, `${path}/refused`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=windows-1252');
    return new TextDecoder('windows-1252').decode(await answer.arrayBuffer());
  };
  const before = await read();
  await saves(world, coordinator, path, check);

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
  await saves(world, coordinator, path, await world.read(coordinator, path));
  expect(await peopleOf(world, event)).toHaveLength(2);
});

test('what is no table is refused with what to do', async () => {
  const { coordinator, event } = await aScene(world);
  const file = new File([new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a])], 'liste.pdf');

  const answer = await world.submit(coordinator, `${event.path}/imports`, { _key: newId(), file });

  expect(answer.status).toBe(422);
  expect(textOf(await answer.text())).toContain('Enregistrez la liste en .xlsx ou en .csv.');
});

test('two thousand lines are saved by a worker, in seconds, and the page says how far it is', async () => {
  const { coordinator, event } = await aScene(world);
  const lines = Array.from(
    { length: 2000 },
    (_, i) => `Nom${i};Prénom${i};Organisation ${i % 300};personne${i}@example.org`,
  );
  const path = (
    await brings(world, coordinator, event, `Nom;Prénom;Structure;Courriel\n${lines.join('\n')}\n`)
  ).replace(/\?.*/, '');
  const check = await world.read(coordinator, path);

  await saves(world, coordinator, path, check);
  const waiting = await world.visit(coordinator, path);
  expect(waiting.headers.get('refresh')).toBe('2');
  expect(textOf(await waiting.text())).toContain('L’import est en cours');
  await world.doJobs();

  expect(textOf(await world.read(coordinator, path))).toMatch(/2.?000 personnes sont inscrites/);
  expect(await peopleOf(world, event)).toHaveLength(2000);

  await world.submit(coordinator, `${path}/withdrawal`, {});
  expect(await peopleOf(world, event)).toEqual([]);
});

test('every list of the fixtures goes through the screens', async () => {
  const folder = new URL('../../rules/people-in/fixtures/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /\.(csv|txt|xlsx)$/.test(name));
  for (const name of names) {
    const { coordinator, event } = await aScene(world);
    const columns = await brings(
      world,
      coordinator,
      event,
      new Uint8Array(await readFile(new URL(name, folder))),
      name,
    );
    const path = columns.replace(/\?.*/, '');
    expect((await world.visit(coordinator, columns)).status, name).toBe(200);
    expect((await saves(world, coordinator, path, await world.read(coordinator, path))).status, name).toBe(303);
    expect((await peopleOf(world, event)).length, name).toBeGreaterThan(0);
    expect((await world.visit(coordinator, path)).status, name).toBe(200);
  }
});
