import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startServer } from '#platform/db/server';
import type { Application } from './http-application.ts';
import { childrenOf, everyProcess, isAlive, kill, serverPid } from './processes.ts';
import { writerApplication } from './writer-application.ts';

let dataDir: string;
let app: Application;

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'maillage-again-'));
  chmodSync(dataDir, 0o711);
  app = await writerApplication(dataDir);
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

test('the application is killed: its server ends by itself, without a next start', async () => {
  const child = await app.start();
  const server = serverPid(dataDir);

  kill(child.pid ?? 0);

  for (let tries = 0; isAlive(server) && tries < 500; tries += 1) await pause(10);
  expect(isAlive(server)).toBe(false);
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
  await app.stop(await app.start());
});

test('the watching shell and the application are killed: the next start ends the server they left and goes on', async () => {
  const child = await app.start();
  const server = serverPid(dataDir);
  await app.write('before');
  const sessions = childrenOf(server);
  const watchers = everyProcess(child.pid ?? 0, server).filter(
    (pid) => pid !== child.pid && pid !== server && !sessions.includes(pid),
  );

  for (const pid of [...watchers, child.pid ?? 0]) kill(pid);
  await pause(300);
  expect(watchers.length).toBeGreaterThan(0);
  expect(isAlive(server)).toBe(true);
  const next = await app.start();

  expect(isAlive(server)).toBe(false);
  expect(await app.written()).toEqual(new Set(['before']));
  await app.stop(next);
});

test('the number of the dead server now belongs to another process: that does not block the next start', async () => {
  const child = await app.start();
  const server = serverPid(dataDir);
  await app.write('before');
  for (const pid of everyProcess(child.pid ?? 0, server)) kill(pid);
  await pause(100);
  const file = join(dataDir, 'postgres/postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));

  const next = await app.start();

  expect(await app.written()).toEqual(new Set(['before']));
  await app.stop(next);
});

test('a start that is killed while it makes the folder leaves nothing that stops the next one', async () => {
  for (const wait of [150, 350, 550, 750]) {
    const starting = app.start().then(
      () => 'ready',
      () => 'killed',
    );
    await pause(wait);
    kill(app.current?.pid ?? 0);
    await starting;
  }

  const child = await app.start();
  await app.write('after');

  expect(await app.written()).toEqual(new Set(['after']));
  await app.stop(child);
});

test('a second start on the folder of a living process is refused, and the sentence says which process it is', async () => {
  const child = await app.start();

  const refused = startServer({ dataDir, log: () => {} });

  await expect(refused).rejects.toThrow(`Process ${child.pid} `);
  await expect(refused).rejects.toMatchObject({ name: 'DataFolderInUse', reason: 'inUse', pid: child.pid });
  await app.write('still there');
  await app.stop(child);
});
