import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { build } from '../../scripts/build.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { kill, serverPid } from './processes.ts';
import { type ProductApplication, productApplication } from './product-application.ts';
import { lettersWritten, peopleWritten } from './product-rows.ts';
import { listen } from './stream.ts';
import { surviveKills, type Target } from './survive.ts';

let dataDir: string;
let mailbox: Mailbox;
let app: ProductApplication;

beforeAll(async () => {
  await build({ say: () => {} });
  dataDir = mkdtempSync(join(tmpdir(), 'maillage-product-kill-'));
  chmodSync(dataDir, 0o711);
  mailbox = await openMailbox();
  app = await productApplication(dataDir, mailbox);
});

afterAll(async () => {
  await mailbox.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test.for<[Target, string]>([
  ['application', 'Maillage is killed twenty times: the next start just works and no registration is lost'],
  ['server', 'its database server is killed twenty times: Maillage comes back by itself and no registration is lost'],
  ['session', 'a process of its server is killed twenty times: Maillage goes on and no registration is lost'],
  ['everything', 'all its processes are killed twenty times at once: the next start just works and nothing is lost'],
])('$1', async ([target, sentence]) => {
  const repeatedBefore = app.repeated;

  const { kills, acknowledged, lost, backAfter } = await surviveKills(app, dataDir, target, 20);

  const people = await peopleWritten(dataDir);
  const sorted = backAfter.toSorted((a, b) => a - b);
  process.stderr.write(
    `${sentence}: ${acknowledged} registrations acknowledged, ${lost.length} lost, ` +
      `${app.repeated - repeatedBefore} sent again after a lost answer, ` +
      `back after ${sorted[kills / 2]} ms (slowest ${sorted.at(-1)} ms)\n`,
  );
  expect(lost).toEqual([]);
  expect(people.filter((person) => person.endsWith(' times'))).toEqual([]);
  expect(app.repeated - repeatedBefore).toBeGreaterThan(kills / 2);
  expect(app.odd).toEqual([]);
  expect(existsSync(join(dataDir, 'postgres/postmaster.pid'))).toBe(false);
});

test('the database server dies under an open page: its stream goes on hearing news, and letters leave again', async () => {
  const child = await app.start();
  onTestFinished(() => app.stop(child));
  const page = await fetch(`${app.origin}${app.network.event}`, { headers: { cookie: app.network.cookie } });
  const stream = await listen(app.origin, /<meta name="live" content="([^"]+)"/.exec(await page.text())?.[1] ?? '');

  kill(serverPid(dataDir));
  const away = await until(
    () => fetch(`${app.origin}/readyz`),
    ({ status }) => status === 503,
  );
  await until(
    () => fetch(`${app.origin}/readyz`),
    ({ ok }) => ok,
  );
  // Told to look again, since nobody knows what was missed.
  await expect.poll(() => stream.heard.length, { timeout: 20_000 }).toBeGreaterThan(0);
  const heardBefore = stream.heard.length;
  await until(
    () =>
      app.write('under-an-open-page-1').then(
        () => true,
        () => false,
      ),
    Boolean,
  );

  expect(await away.text()).toBe('not ready');
  await expect.poll(() => stream.heard.length, { timeout: 20_000 }).toBeGreaterThan(heardBefore);
  const letters = () => mailbox.accepted.map(({ to }) => to);
  await expect.poll(letters, { timeout: 30_000 }).toContain('under-an-open-page-1@kill.example');
  stream.close();
  await app.stop(child);
});

test('every registration that asked for a letter has it, and no letter was sent twice', async () => {
  const child = await app.start();
  onTestFinished(() => app.stop(child));
  const waits = async () => (await lettersWritten(dataDir)).some(({ job }) => job === 'created' || job === 'retry');
  for (let tries = 0; tries < 120 && (await waits()); tries += 1) await pause(500);
  await app.stop(child);

  const people = await peopleWritten(dataDir);
  const letters = await lettersWritten(dataDir);
  const sent = mailbox.accepted.map(({ to }) => to);
  const states = Object.groupBy(letters, ({ state, job }) => (state === 'queued' ? `queued (${job})` : state));
  process.stderr.write(
    `letters: ${Object.entries(states).map(([state, some]) => `${some?.length} ${state}`)}; accepted ${sent.length}\n`,
  );
  const written = new Set(letters.map(({ address }) => address));
  expect(people.filter((id) => /[13579]$/.test(id) && !written.has(`${id}@kill.example`))).toEqual([]);
  expect(sent.filter((address, at) => sent.indexOf(address) !== at)).toEqual([]);
  const arrived = new Set(mailbox.accepted.map(({ messageId }) => messageId));
  expect(letters.filter(({ state, messageId }) => state === 'sent' && !arrived.has(messageId))).toEqual([]);
  expect(letters.filter(({ state, job }) => state === 'queued' && job === null)).toEqual([]);
});

async function until<Seen>(look: () => Promise<Seen>, isIt: (seen: Seen) => boolean): Promise<Seen> {
  for (;;) {
    const seen = await look();
    if (isIt(seen)) return seen;
    await pause(5);
  }
}
