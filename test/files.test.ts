import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { fileBytes, fileFacts, fileStore, keepFile, removeFile, useFileStore } from '#platform/files';
import { anObjectServer } from './object-server.ts';
import { openWorld } from './world.ts';

const world = await openWorld();
const objects = await anObjectServer();
const folder = join(world.folder, 'store');
const stores = { folder: fileStore(folder), objects: fileStore(objects.url) };
afterEach(() => {
  objects.fail(null);
  expect(objects.refused).toEqual([]);
});
afterAll(async () => {
  objects.close();
  await world.close();
});

const networkId = newId();
const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
const given = (more: object = {}) => ({
  name: 'liste « é ».csv',
  contentType: 'text/csv',
  bytes,
  subject: { networkId, kind: 'event', id: newId() },
  by: null,
  now: world.now(),
  ...more,
});
const rows = async () =>
  (await world.pool.query('select id from stored_file where network_id = $1', [networkId])).rows.length;
const keep = () => world.tx((tx) => keepFile(tx, given()));
const sweep = (days: number) =>
  world.application.workers
    .find(({ job }) => job.name === 'files.sweep')
    ?.handle({} as never, {
      db: world.db,
      now: new Date(Date.now() + days * 86_400_000),
      log: world.log,
      lastTry: false,
    });

describe.each(['folder', 'objects'] as const)('in a store of kind %s', (kind) => {
  const store = stores[kind];

  test('what is kept comes back, byte for byte', async () => {
    useFileStore(store);

    const id = await keep();

    expect(await fileBytes({ networkId, id })).toEqual(bytes);
    expect(await fileFacts(world.db, { networkId, id })).toMatchObject({ name: 'liste « é ».csv', size: 300 });
  });

  test('a file of another network is not there', async () => {
    useFileStore(store);
    const id = await keep();

    expect(await fileFacts(world.db, { networkId: newId(), id })).toBeNull();
    expect(await fileBytes({ networkId: newId(), id })).toBeNull();
  });

  test('removed, its bytes go too, after the transaction and never before', async () => {
    useFileStore(store);
    const id = await keep();
    const undone = world.tx(async (tx) => {
      await removeFile(tx, { networkId, id });
      throw new Error('no');
    });

    await expect(undone).rejects.toThrow('no');
    await world.doJobs();
    const afterUndone = await fileBytes({ networkId, id });
    await world.tx((tx) => removeFile(tx, { networkId, id }));
    const before = await fileBytes({ networkId, id });
    await world.doJobs();

    expect(afterUndone).toEqual(bytes);
    expect(before).toEqual(bytes);
    expect(await fileBytes({ networkId, id })).toBeNull();
    expect(await fileFacts(world.db, { networkId, id })).toBeNull();
  });

  test('removing what is not there is no mistake', async () => {
    await expect(store.remove(`${newId()}/${newId()}`)).resolves.toBeUndefined();
  });

  test('bytes of a transaction that was undone are swept away after a day; what has a row stays', async () => {
    useFileStore(store);
    const kept = await keep();
    let lost = '';
    await world
      .tx(async (tx) => {
        lost = await keepFile(tx, given());
        throw new Error('no');
      })
      .catch(() => {});
    await store.put('not-ours/readme', bytes, 'text/plain');

    const beside = await store.get(`${networkId}/${lost}`);
    if (kind === 'folder') {
      await sweep(0.5);
      expect(await store.get(`${networkId}/${lost}`)).toEqual(bytes);
    }
    await sweep(2);

    expect(beside).toEqual(bytes);
    expect(await store.get(`${networkId}/${lost}`)).toBeNull();
    expect(await fileBytes({ networkId, id: kept })).toEqual(bytes);
    expect(await store.get('not-ours/readme')).toEqual(bytes);
  });
});

test('a put that fails leaves no row', async () => {
  useFileStore(stores.objects);
  const before = await rows();
  objects.fail(500);

  await expect(keep()).rejects.toThrow('The file store answered 500');

  expect(await rows()).toBe(before);
});

test('a store that is away is said to be so, and not that a file is missing', async () => {
  useFileStore(stores.objects);
  const id = await keep();
  objects.fail(503);
  await expect(fileBytes({ networkId, id })).rejects.toThrow('503');

  const noBucket = fileStore(objects.url.replace('/bucket?', '/elsewhere?'));
  objects.fail(null);
  await expect(noBucket.get('x')).rejects.toThrow('bucket');
  await expect(noBucket.put('x', bytes, 'text/csv')).rejects.toThrow('bucket');
});

test('with the secret of another, the store refuses', async () => {
  const stranger = fileStore(objects.url.replace('se%2Fcret', 'guess'));

  await expect(stranger.put('x/y', bytes, 'text/csv')).rejects.toThrow('403');

  expect(objects.refused.splice(0)).toEqual(['another signature']);
});

test('a half-written file is never seen under its name, and goes with the next sweep', async () => {
  useFileStore(stores.folder);
  const half = `${networkId}/${newId()}`;
  await mkdir(join(folder, networkId), { recursive: true });
  await writeFile(join(folder, `${half}.x.part`), 'ha');
  await utimes(join(folder, `${half}.x.part`), new Date(0), new Date(0));

  const seen = await stores.folder.get(half);
  await sweep(0);

  expect(seen).toBeNull();
  expect((await readdir(join(folder, networkId))).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('the folder is made when it is first needed', async () => {
  const fresh = fileStore(`file://${join(world.folder, 'a%20new', 'one')}`);

  expect(await Array.fromAsync(fresh.list())).toEqual([]);
  await fresh.put('a/b', bytes, 'text/csv');
  expect((await Array.fromAsync(fresh.list())).map(({ key }) => key)).toEqual(['a/b']);
  expect(await readdir(join(world.folder, 'a new'))).toEqual(['one']);
});
