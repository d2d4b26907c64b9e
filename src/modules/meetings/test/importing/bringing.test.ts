import { afterAll, expect, test } from 'vitest';
import { doJobsNow } from '#platform/jobs';
import { pdfOf, protectedPdf } from '../../../../../packages/minutes/test/pdf.ts';
import { diesAt } from '../../../../../test/dies-at.ts';
import { openWorld } from '../../../../../test/world.ts';
import { textOf } from '../../../calendar/test/world.ts';
import { forgetImports } from '../../actions/importing/forget-imports.ts';
import {
  aNetworkOfOldMinutes,
  asDocx,
  bring,
  dutchMinutes,
  formOn,
  frenchMinutes,
  listed,
  meetings,
  pasted,
  say,
} from './world.ts';

const world = await openWorld();
afterAll(world.close);

/** As Word keeps a document with a password. */
const protectedDocx = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]);

const stateOf = async (imports: Parameters<typeof listed>[1]) =>
  (await listed(world, imports)).map(({ name, state, reason }) => [name, reason ?? state]).sort();

test('several files come in at once, each is read or says why not, and the page shows it', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)]);

  const answer = await bring(world, imports, [
    await asDocx(frenchMinutes),
    new File([dutchMinutes], 'verslag.txt'),
    new File([`<!doctype html><p>${frenchMinutes.replaceAll('\n', '<br>')}</p>`], 'pv.html'),
    new File(['  \n '], 'vide.txt'),
    new File([new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4])], 'casse.docx'),
    new File([ole], 'vieux.doc'),
    new File([new Uint8Array(5_000_001)], 'gros.pdf'),
    new File([`${frenchMinutes}${'mot '.repeat(100_000)}`], 'long.txt'),
  ]);

  expect(answer.status).toBe(303);
  expect(await stateOf(imports)).toEqual([
    ['casse.docx', 'broken'],
    ['comite.docx', 'toReview'],
    ['gros.pdf', 'tooLarge'],
    ['long.txt', 'tooLarge'],
    ['pv.html', 'toReview'],
    ['verslag.txt', 'toReview'],
    ['vide.txt', 'empty'],
    ['vieux.doc', 'oldWord'],
  ]);
  const page = textOf(await world.read(imports.coordinator, imports.path));
  for (const words of ['Il n’y a pas de texte', 'est abîmé', 'ancien format de Word', 'trop grand'])
    expect(page).toContain(words);
  const dutch = textOf(await world.read({ ...imports.coordinator, lang: 'nl' }, imports.path));
  expect(dutch.length).toBeGreaterThan(100);
});

test.each([
  ['protege.pdf', protectedPdf(), 'encrypted', 'protégé par un mot de passe'],
  ['protege.docx', protectedDocx, 'encrypted', 'protégé par un mot de passe'],
  ['scan.pdf', pdfOf([]), 'scan', 'que des images de pages'],
  ['photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...Array(200).fill(3)]), 'unknownKind', 'savons lire'],
  ['vide.docx', new Uint8Array(), 'empty', 'Il n’y a pas de texte'],
] as const)('%s cannot be read, and a sentence says why and what to do', async (name, bytes, reason, words) => {
  const imports = await aNetworkOfOldMinutes(world);

  await bring(world, imports, [new File([new Uint8Array(bytes)], name)]);

  expect(await stateOf(imports)).toEqual([[name, reason]]);
  const html = await world.read(imports.coordinator, imports.path);
  expect(textOf(html)).toContain(words);
  const [one] = await listed(world, imports);
  expect((await world.visit(imports.coordinator, `${imports.path}/${one?.id}`)).status).toBe(404);
});

test('a worker that dies while it reads several goes on where it was, whatever it had done, and nothing is saved by it', async () => {
  for (const [step, keeps] of [
    [1, true],
    [1, false],
    [2, true],
    [3, false],
  ] as const) {
    const imports = await aNetworkOfOldMinutes(world);
    const files = ['un.txt', 'deux.txt', 'trois.txt'].map((name) => new File([dutchMinutes], name));
    const body = new FormData();
    for (const file of files) body.append('files', file);
    await world.ask(imports.coordinator, imports.path, { method: 'POST', body });

    const dying = doJobsNow(world.application.workers, {
      db: diesAt(world.db, step, keeps),
      now: world.now(),
      log: world.log,
    });
    await expect(dying).rejects.toThrow('killed');
    const between = (await listed(world, imports)).filter(({ state }) => state === 'toReview').length;
    // What a process held that says nothing any more is others' after a minute.
    await world.pool.query("update pgboss.job set state = 'retry' where state = 'active'");
    await world.doJobs();

    expect(await stateOf(imports)).toEqual([
      ['deux.txt', 'toReview'],
      ['trois.txt', 'toReview'],
      ['un.txt', 'toReview'],
    ]);
    expect([step, keeps, between]).toEqual([step, keeps, keeps ? step : step - 1]);
    expect(await meetings(world, imports)).toEqual([]);
  }
});

test('what was decided is not thrown away by one touch: a page asks first, and it can be put back from the list', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports);
  await say(world, imports, page, { p0: 'accept', p1: 'ignore', next: 'keep' });

  const list = await world.read(imports.coordinator, imports.path);
  const asked = textOf(await world.read(imports.coordinator, `${page}/removal`));
  await world.submit(imports.coordinator, page, { _method: 'delete' });
  const after = await world.read(imports.coordinator, imports.path);
  await world.submit(imports.coordinator, `${page}/return`, {});
  const again = formOn(await world.read(imports.coordinator, page), page);

  expect(textOf(list)).toContain('2 éléments décidés');
  expect(list).toContain(`href="${page}/removal"`);
  expect(asked).toContain('Vos choix pour 2 éléments s’en vont avec.');
  expect(after).toContain(`action="${page}/return"`);
  expect(again).toMatchObject({ p0: 'accept', p1: 'ignore' });
});

test('what waits to be read is counted, and the page asks again by itself', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  await world.submit(imports.coordinator, imports.path, { pasted: dutchMinutes });

  const waiting = await world.visit(imports.coordinator, imports.path);
  await world.doJobs();
  const read = await world.visit(imports.coordinator, imports.path);

  expect(waiting.headers.get('refresh')).toBe('3');
  expect(textOf(await waiting.text())).toContain('0 sur 1 sont lus');
  expect(read.headers.get('refresh')).toBeNull();
});

test('nothing at all, and more than twenty files, are refused with a sentence, and what was typed comes back', async () => {
  const imports = await aNetworkOfOldMinutes(world);

  const nothing = await bring(world, imports, [], { name: 'Comité de mars' });
  const many = await bring(
    world,
    imports,
    Array.from({ length: 21 }, (_, i) => new File(['a'], `${i}.txt`)),
  );

  expect([nothing.status, many.status]).toEqual([422, 422]);
  const page = await nothing.text();
  expect(textOf(page)).toContain('Choisissez un fichier, ou collez un texte');
  expect(page).toContain('value="Comité de mars"');
  expect(textOf(await many.text())).toContain('Vingt fichiers au plus');
  expect(await listed(world, imports)).toEqual([]);
});

test('sent twice with one key, a text is brought in once', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const key = /name="_key" value="([^"]+)"/.exec(await world.read(imports.coordinator, imports.path))?.[1] ?? '';
  const send = () => world.submit(imports.coordinator, imports.path, { pasted: frenchMinutes, _key: key });

  const answers = await Promise.all([send(), send()]);

  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await listed(world, imports)).toHaveLength(1);
});

test('what was removed can be taken back', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const { page } = await pasted(world, imports);

  await world.submit(imports.coordinator, page, { _method: 'delete' });
  const gone = await listed(world, imports);
  const there = await world.visit(imports.coordinator, page);
  await world.submit(imports.coordinator, `${page}/return`, {});

  expect(gone).toEqual([]);
  expect(there.status).toBe(404);
  expect((await listed(world, imports)).map(({ state }) => state)).toEqual(['toReview']);
});

test('what nobody saved is forgotten after ninety days with its file, and not before', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  await bring(world, imports, [await asDocx(frenchMinutes)]);
  const files = async () => {
    const asked = "select 1 from stored_file where network_id = $1 and subject_kind = 'meetingImport'";
    return (await world.pool.query(asked, [imports.network.id])).rows.length;
  };

  await forgetImports(world.db, new Date('2027-04-11T07:00:00Z'));
  const before = [(await listed(world, imports)).length, await files()];
  await forgetImports(world.db, new Date('2027-04-12T09:00:00Z'));

  expect(before).toEqual([1, 1]);
  expect([(await listed(world, imports)).length, await files()]).toEqual([0, 0]);
});

test('members and other networks see nothing of it', async () => {
  const imports = await aNetworkOfOldMinutes(world);
  const other = await aNetworkOfOldMinutes(world);
  const { page, id } = await pasted(world, imports);

  expect((await world.visit(imports.member, page)).status).toBe(404);
  expect((await world.visit(other.coordinator, page)).status).toBe(404);
  expect((await world.visit(other.coordinator, `${other.path}/${id}`)).status).toBe(404);
});
