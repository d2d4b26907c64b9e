import { Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { newId } from '#platform/db';
import { doJobsNow, job, later, type Worker, work } from '#platform/jobs';
import { makeLog } from '#platform/log';
import { composeLetter, letterKind, mailWorkers, post, Refused, type Transport, writes } from '#platform/mail';
import { aMember, aNetwork } from '../src/modules/accounts/test/world.ts';
import { aTable } from '../src/modules/statements/test/world.ts';
import { openWorld, visitor } from './world.ts';

/** Nobody in this test is called otherwise, and none of it may stand in a log. */
const NAME = 'Zébuline Quaregnon';
const EMAIL = 'zebuline.quaregnon@example.org';
const personal = /z[ée]buline|quaregnon|example\.org|KORF-7421|garderie|203\.0\.113|session_token=|vertrouwelijk/i;

const lines: string[] = [];
const log = makeLog(
  'trace',
  new Writable({
    write(line, _, done) {
      lines.push(String(line));
      done();
    },
  }),
);

/** Before the world opens: a queue is made for each job that is known by then. */
const broken = job<{ name: string }>('test.broken');
const kind = letterKind<{ name: string }>('test.logged');

const world = await openWorld({
  log,
  extraRoutes: [
    (app) => {
      app.get('/boom/:code', (c) => {
        throw new Error(`No seat for "${NAME}" with ${c.req.param('code')}@${EMAIL}`);
      });
      app.post('/boom-sql', async (c) => {
        // As the code of a module would: a value that somebody typed, refused by the database.
        const name = (await c.req.formData()).get('name');
        await world.tx((tx) => tx.execute(sql`select ${name}::text::uuid`));
        return c.text('');
      });
    },
  ],
});
afterAll(world.close);

const network = await aNetwork(world);

test('requests, errors, jobs and letters leave no name, address, code or word of anybody in the log', async () => {
  const member = await aMember(world, network, { name: NAME, email: EMAIL });
  const from = { ...visitor, address: '203.0.113.77' };

  await world.visit(member, network.path);
  await world.visit(from, `/p/KORF-7421?name=${encodeURIComponent(NAME)}`);
  await world.visit(from, `/n/${encodeURIComponent(NAME)}`);
  await world.visit(from, `/sign-in?to=/n/x?email=${EMAIL}`);
  await world.visit(from, `/sign-in/open?token=vertrouwelijk`);
  await world.submit(from, '/sign-in', { email: EMAIL });
  await world.submit(from, '/sign-in', { email: `${NAME} is no address` });
  await world.submit(from, `${network.path}/statements`, {
    right: aTable(world, network).right,
    kind: 'need',
    words: 'Une garderie tôt',
    name: NAME,
  });
  await world.ask(from, '/boom/KORF-7421');
  const refused = await world.submit(from, '/boom-sql', { name: NAME });
  await world.letters();

  const said = lines.join('');
  expect(refused.status).toBe(500);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter((line) => personal.test(line))).toEqual([]);
  expect(said).toContain('"route":"/boom/:code"');
  expect(said).toContain('"code":"22P02"');
});

test('a job that fails and a letter that is refused tell the log which, and nothing of whom', async () => {
  const transport: Transport = {
    send: ({ to }) => Promise.reject(Object.assign(new Refused('550', true), { message: `550 <${to}> unknown` })),
    close: () => {},
  };
  const writer = writes(kind, async ({ name }, { t }) =>
    composeLetter({ t, title: name, sentences: [name], reason: '' }),
  );
  const workers: Worker[] = [
    work(broken, ({ name }) =>
      Promise.reject(new Error(`cannot reach ${name} at ${EMAIL}`.replace(name, `"${name}"`))),
    ),
    ...mailWorkers({ transport, writers: [writer], link: (path) => path }),
  ];
  lines.length = 0;
  await world.tx(async (tx) => {
    await later(tx, broken, { name: NAME });
    const to = { personId: newId(), address: EMAIL, lang: 'fr' as const };
    await post(tx, kind, { to, occasion: 'x', data: { name: NAME }, now: world.now() });
  });

  const doing = { db: world.db, now: world.now(), log };
  await doJobsNow(workers, doing).catch(() => {});
  await doJobsNow(workers.slice(1), doing);

  const said = lines.join('');
  expect(lines.filter((line) => personal.test(line))).toEqual([]);
  expect(said).toContain('test.broken');
  expect(said).toContain('a letter was refused for good');
  expect(said).toContain('"reply":"550"');
});

test('a line says when, how loud, which pattern of address, and how long it took', async () => {
  lines.length = 0;
  await world.visit(visitor, network.path);

  const line = lines.map((one) => JSON.parse(one)).find(({ route }) => route);
  expect(line).toMatchObject({ level: 'info', method: 'GET', status: 200 });
  expect(line.route).toMatch(/^\/n\/:network/);
  expect(Date.parse(line.time)).toBeGreaterThan(0);
  expect(Object.keys(line).sort()).toEqual(['level', 'method', 'ms', 'request', 'route', 'status', 'time']);
});
