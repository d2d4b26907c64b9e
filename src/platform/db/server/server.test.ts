import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openServer, startServer } from './index.ts';

const slow = { timeout: 60_000 };
let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'maillage-server-'));
  chmodSync(dataDir, 0o711);
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function ask(connection: pg.ClientConfig, question: string): Promise<unknown> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query({ text: question, rowMode: 'array' });
  await client.end();
  return rows[0];
}

test(
  'the server knows accented letters, is reached by a private socket alone, and takes given settings',
  slow,
  async () => {
    const server = await startServer({ dataDir, log: () => {}, fsync: false, settings: { work_mem: '5MB' } });

    const letters = await ask(server.connection, `select lower('É'), to_tsvector('simple', 'l’été')::text`);
    const settings = await ask(
      server.connection,
      `select current_setting('listen_addresses'), current_setting('work_mem'), current_setting('server_encoding')`,
    );
    const { host } = server.connection;
    const mode = statSync(host).mode & 0o777;
    await server.stop();

    expect(letters).toEqual(['é', `'l':1 'été':2`]);
    expect(settings).toEqual(['', '5MB', 'UTF8']);
    expect(mode).toBe(0o700);
    expect(Buffer.byteLength(join(host, '.s.PGSQL.5432'))).toBeLessThan(104);
    expect(existsSync(dirname(host))).toBe(false);
  },
);

test('a command uses the server that is running, and leaves it running', slow, async () => {
  const server = await startServer({ dataDir, log: () => {}, fsync: false });

  const opened = await openServer({ dataDir, log: () => {} });
  await opened.stop();

  expect(opened).toMatchObject({ isShared: true, connection: server.connection });
  expect(await ask(server.connection, 'select 1')).toEqual([1]);
  await server.stop();
});

test('a server that dies is started again on the same socket', slow, async () => {
  let endings = 0;
  const server = await startServer({
    ...{ dataDir, log: () => {}, fsync: false, keepAlive: true },
    onExit: () => {
      endings += 1;
    },
  });
  const { pid } = server;

  process.kill(pid, 'SIGKILL');
  await expect.poll(() => ask(server.connection, 'select 1').catch(() => null), { timeout: 30_000 }).toEqual([1]);

  expect(endings).toBe(1);
  expect(server.pid).not.toBe(pid);
  await server.stop();
});

test('data of another PostgreSQL is refused in a sentence that says what to do', slow, async () => {
  const server = await startServer({ dataDir, log: () => {}, fsync: false });
  await server.stop();
  writeFileSync(join(dataDir, 'postgres/PG_VERSION'), '17\n');

  const refused = startServer({ dataDir, log: () => {} });

  await expect(refused).rejects.toMatchObject({ name: 'ServerRefused', reason: 'otherVersion' });
  await expect(refused).rejects.toThrow('Make a backup with the Maillage that wrote it');
});
