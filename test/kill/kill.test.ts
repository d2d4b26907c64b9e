import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Application } from './http-application.ts';
import { surviveKills, type Target } from './survive.ts';
import { writerApplication } from './writer-application.ts';

let dataDir: string;
let app: Application;

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'maillage-kill-'));
  chmodSync(dataDir, 0o711);
  app = await writerApplication(dataDir);
});

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

test.for<[Target, string]>([
  ['application', 'the application is killed twenty times: the next start just works and nothing is lost'],
  ['server', 'the database server is killed twenty times: the application starts it again and nothing is lost'],
  ['session', 'a process of the server is killed twenty times: the application goes on and nothing is lost'],
  ['everything', 'all processes are killed twenty times at once: the next start just works and nothing is lost'],
])('$1', async ([target, sentence]) => {
  const { kills, acknowledged, lost, backAfter } = await surviveKills(app, dataDir, target, 20);

  const sorted = backAfter.toSorted((a, b) => a - b);
  process.stderr.write(
    `${sentence}: ${acknowledged} writes acknowledged, ${lost.length} lost, ` +
      `writing again after ${sorted[kills / 2]} ms (slowest ${sorted.at(-1)} ms)\n`,
  );
  expect(lost).toEqual([]);
  expect(acknowledged).toBeGreaterThan(kills * 5);
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
});
