import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#platform/db/server';
import { installedPostgres, startExternal } from './external.ts';
import { inPieces } from './in-pieces.ts';
import { backUp, contents, filesIn, fill, folderForTests, migrated, newDatabase, putBack, storeFile } from './world.ts';

const slow = { timeout: 60_000 };
let server: TestServer;
const folder = folderForTests();
const opened: pg.Pool[] = [];

beforeAll(async () => {
  server = await startTestServer();
}, 60_000);
afterAll(async () => {
  await Promise.all(opened.map((pool) => pool.end()));
  await server.stop();
  folder.remove();
}, 60_000);

async function database(on: pg.PoolConfig = server.connection, owner?: string): Promise<pg.Pool> {
  const pool = await newDatabase(on, owner);
  pool.on('error', () => {});
  opened.push(pool);
  return pool;
}

async function filledDatabase(on?: pg.PoolConfig): Promise<pg.Pool> {
  const pool = await database(on);
  await migrated(pool);
  await fill(pool);
  return pool;
}

test('a backup put back into an empty database: every row, number and file is the same', slow, async () => {
  const from = await filledDatabase();
  const files = filesIn();
  const key = await storeFile(from, files, Buffer.from('the plan of the day'));
  const file = join(folder.path, 'plain.tar');
  const backed = await backUp(from, file, files, 'the seal');

  const to = await database();
  const put = filesIn();
  const restored = await putBack(to, file, { files: put });

  expect(await contents(to)).toBe(await contents(from));
  expect(Buffer.from(put.kept.get(key) ?? []).toString()).toBe('the plan of the day');
  expect(restored).toMatchObject({ tables: 4, rows: backed.rows, files: 1, secret: 'the seal' });
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('rows are counted as they are, also where the answers of the server arrive in pieces', slow, async () => {
  const from = await filledDatabase();
  const line = await inPieces({ ...server.connection, database: String(from.options.database) });
  const file = join(folder.path, 'pieces.tar');
  const through = new pg.Pool({ ...line.connection, max: 1 });
  const backed = await backUp(through, file);
  await through.end();
  line.close();

  const to = await database();
  const restored = await putBack(to, file);

  expect(await contents(to)).toBe(await contents(from));
  expect(backed.rows).toBeGreaterThan(5);
  expect(restored.rows).toBe(backed.rows);
});

test('references and triggers hold again after a restore, and the next number is a new one', slow, async () => {
  const from = await filledDatabase();
  const file = join(folder.path, 'again.tar.gz');
  await backUp(from, file);

  const to = await database();
  await putBack(to, file);

  await expect(to.query('update house set warden = gen_random_uuid()')).rejects.toThrow('house_warden_fk');
  await to.query('update warden set times_changed = 1');
  expect((await to.query('select times_changed from warden')).rows).toEqual([{ times_changed: 2 }]);
  await expect(to.query(`insert into key_count ("Odd ""name""") values ('new')`)).resolves.toBeDefined();
});

test('what is written during a backup is not half in it', slow, async () => {
  const from = await filledDatabase();
  const file = join(folder.path, 'meanwhile.tar');
  const before = await contents(from);
  const files = { ...filesIn(), get: async () => null };
  await storeFile(from, filesIn(), Buffer.from('x'));
  const withFile = await contents(from);
  const meanwhile = {
    ...files,
    get: async () => {
      await from.query(`insert into key_count ("Odd ""name""") values ('too late')`);
      return null;
    },
  };

  const report = await backUp(from, file, meanwhile);
  const to = await database();
  await putBack(to, file);

  expect(before).not.toBe(withFile);
  expect(report.lostFiles).toHaveLength(1);
  expect(JSON.parse(await contents(to)).key_count).toEqual(JSON.parse(withFile).key_count);
});

test('jobs that were waiting or under way are waiting again', slow, async () => {
  const from = await filledDatabase();
  const boss = await openQueue(from);
  await boss.send('letter', { to: 'first' });
  await boss.send('letter', { to: 'later' }, { startAfter: 3600 });
  await boss.fetch('letter');
  await boss.send('letter', { to: 'second' });
  await boss.stop({ graceful: false });
  const file = join(folder.path, 'jobs.tar');
  await backUp(from, file);

  const to = await database();
  await putBack(to, file);
  const again = await openQueue(to);
  const fetched = await again.fetch<{ to: string }>('letter', { batchSize: 10 });
  await again.stop({ graceful: false });

  expect(fetched.map(({ data }) => data.to).toSorted()).toEqual(['first', 'second']);
  expect((await to.query(`select count(*)::int from pgboss.job where state = 'created'`)).rows).toEqual([{ count: 1 }]);
});

test('a database with rows is refused and stays as it is; with replace it is replaced', slow, async () => {
  const from = await filledDatabase();
  const file = join(folder.path, 'replace.tar');
  await backUp(from, file);
  const to = await filledDatabase();
  const before = await contents(to);

  await expect(putBack(to, file)).rejects.toThrow('The database is not empty (public.house');
  expect(await contents(to)).toBe(before);
  await putBack(to, file, { replace: true });

  expect(await contents(to)).toBe(await contents(from));
});

test('a damaged, cut or foreign file is refused and nothing is changed', slow, async () => {
  const from = await filledDatabase();
  const file = join(folder.path, 'whole.tar');
  await backUp(from, file);
  const bytes = readFileSync(file);
  const other = Buffer.from(bytes);
  const place = other.indexOf('put in by the migration');
  other.write('PUT', place);
  const bad = {
    'changed.tar': other,
    'cut.tar': bytes.subarray(0, bytes.length / 2),
    'no-end.tar': bytes.subarray(0, bytes.indexOf('sums.json')),
    'empty.tar': Buffer.alloc(0),
    'letter.tar': Buffer.from('Dear all, please find the backup below. '.repeat(50)),
    'zeros.tar': Buffer.alloc(4096),
    'cut.tar.gz': Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
  };
  const to = await database();

  for (const [name, content] of Object.entries(bad)) {
    writeFileSync(join(folder.path, name), content);
    await expect(putBack(to, join(folder.path, name)), name).rejects.toMatchObject({ name: 'BackupRefused' });
  }

  const { rows } = await to.query(`select relname from pg_class where relnamespace = 'public'::regnamespace`);
  expect(rows).toEqual([]);
});

test('a backup that fails leaves no file', slow, async () => {
  const from = await filledDatabase();
  await storeFile(from, filesIn(), Buffer.from('x'));
  const failing = { ...filesIn(), get: () => Promise.reject(new Error('the store is away')) };

  await expect(backUp(from, join(folder.path, 'failing.tar'), failing)).rejects.toThrow('the store is away');

  expect(readdirSync(folder.path).filter((name) => name.startsWith('failing'))).toEqual([]);
});

test('somebody is connected: nothing is restored under them', slow, async () => {
  const from = await filledDatabase();
  const file = join(folder.path, 'used.tar');
  await backUp(from, file);
  const to = await database();
  const other = await to.connect();

  await expect(putBack(to, file)).rejects.toThrow('The database is in use');
  other.release();
});

describe.skipIf(installedPostgres === null)(
  `with the PostgreSQL of this machine (${installedPostgres?.split('/').at(-2) ?? 'none'})`,
  () => {
    let external: Awaited<ReturnType<typeof startExternal>>;

    beforeAll(async () => {
      external = await startExternal(installedPostgres ?? '');
    }, 60_000);
    afterAll(() => external.stop(), 60_000);

    test(
      'from the embedded server to an older one, as an owner who is not an administrator, and back',
      slow,
      async () => {
        const from = await filledDatabase();
        const there = join(folder.path, 'there.tar.gz');
        const back = join(folder.path, 'back.tar.gz');
        await backUp(from, there);

        const outside = await database(external.connection, 'maillage_owner');
        await putBack(outside, there);
        await backUp(outside, back);
        await putBack(outside, there, { replace: true });
        const home = await database();
        await putBack(home, back);

        expect(await contents(outside)).toBe(await contents(from));
        expect(await contents(home)).toBe(await contents(from));
        await outside.end();
        opened.splice(opened.indexOf(outside), 1);
      },
    );
  },
);

async function openQueue(pool: pg.Pool): Promise<PgBoss> {
  const { host, port, user, database: name } = pool.options;
  const boss = new PgBoss({
    host: host ?? '',
    port: port ?? 0,
    user: user ?? '',
    database: name ?? '',
    supervise: false,
    schedule: false,
  });
  await boss.start();
  await boss.createQueue('letter', { retryLimit: 8, notify: true });
  return boss;
}
