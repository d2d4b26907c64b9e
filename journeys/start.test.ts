import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { build } from '../scripts/build.ts';
import { openMailbox } from '../test/kill/mailbox.ts';
import { type ExternalPostgres, startExternalPostgres } from './external-postgres.ts';
import { beginNetwork, type FirstNetwork, send } from './first-network.ts';
import { externalName } from './installed-postgres.ts';
import { freePort, maillage, newFolder, type Product, startProduct } from './product.ts';
import { readPages, signIn } from './reading.ts';

beforeAll(() => build({ say: () => {} }));

describe('a first start', () => {
  let product: Product;
  let network: FirstNetwork;
  beforeAll(async () => {
    const dataDir = await newFolder();
    product = await startProduct({ MAILLAGE_DEMO: 'off', DATA_DIR: dataDir });
  });
  afterAll(async () => {
    await product.stop();
    rmSync(product.dataDir, { recursive: true, force: true });
  });

  test('prints its address and a link that opens a page; the network is begun there', async () => {
    const page = await fetch(product.signInLink);
    network = await beginNetwork(product.origin, product.signInLink);

    expect(product.said()).toContain(`Maillage is at ${product.origin}`);
    expect(page.status).toBe(200);
    expect((await fetch(`${product.origin}${network.event}`)).status).toBe(200);
  });

  test('a second start on the same folder is refused in plain words and leaves the first alone', async () => {
    const port = String(await freePort());
    const second = await maillage(['serve'], { DATA_DIR: product.dataDir, MAILLAGE_DEMO: 'off', PORT: port });

    expect(second.code).toBe(2);
    expect(second.said).toContain(`Process ${product.child.pid} `);
    expect(second.said).toContain(`already uses the data folder ${product.dataDir}`);
    expect(second.said).not.toContain('    at ');
    expect((await fetch(`${product.origin}${network.event}`)).status).toBe(200);
  });

  test('asked to stop, it answers the request under way, and ends by itself with 0', async () => {
    const held = halfSent(product.origin, `${network.event}/people`, network.cookie, 'givenName=Last%20one&_key=');
    await pause(300);

    product.child.kill('SIGTERM');
    await pause(300);
    const refused = await fetch(`${product.origin}/healthz`).then(
      () => 'answered',
      () => 'refused',
    );
    const status = await held.finish();

    expect(refused).toBe('refused');
    expect(status).toBe(303);
    expect(await product.stop()).toBe(0);
    expect(existsSync(join(product.dataDir, 'postgres/postmaster.pid'))).toBe(false);
  });

  test('started again it is there within seconds, with what was written, and prints no link any more', async () => {
    const started = performance.now();
    product = await startProduct({ MAILLAGE_DEMO: 'off', DATA_DIR: product.dataDir });
    const seconds = (performance.now() - started) / 1000;

    const people = await fetch(`${product.origin}${network.event}/people`, { headers: { cookie: network.cookie } });
    expect(await people.text()).toContain('Last one');
    expect(product.signInLink).toBe('');
    expect(seconds).toBeLessThan(10);
  });

  test('Ctrl-C heard twice, from the terminal and from npm, is one wish', async () => {
    product.child.kill('SIGINT');
    product.child.kill('SIGINT');

    await once(product.child, 'exit');
    expect(product.child.exitCode).toBe(0);
  });
});

test('a first start that is killed while it prepares the demo leaves nothing half: the next one tells it whole', async () => {
  const dataDir = await newFolder();
  for (const [said, wait] of [
    ['Starting the database', 100],
    ['Preparing the demo', 20],
    ['Preparing the demo', 1000],
  ] as const) {
    const starting = startProduct({ DATA_DIR: dataDir }, { killWhenSaid: new RegExp(said), after: wait });
    await expect(starting).rejects.toThrow('stopped');
  }

  const product = await startProduct({ DATA_DIR: dataDir });
  onTestFinished(() => void product.stop());
  const cookie = await signIn(product.origin, product.signInLink);
  const pages = await readPages(product.origin, '/n/senne-sud', { cookie, most: 5 });

  expect(Object.values(pages).filter((page) => page.startsWith('200 '))).toHaveLength(5);
  await product.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

describe('what cannot be done is said in a sentence', () => {
  const refusedStart = async (env: Record<string, string>, args: string[] = []) => {
    const dataDir = await newFolder();
    const ran = await maillage(['serve', ...args], { DATA_DIR: dataDir, MAILLAGE_DEMO: 'off', ...env });
    const isUntouched = !existsSync(join(dataDir, 'postgres'));
    rmSync(dataDir, { recursive: true, force: true });
    expect(ran.said).not.toMatch(/^ {4}at /m);
    return { ...ran, isUntouched };
  };

  test('a port that is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;

    const { code, said, isUntouched } = await refusedStart({ PORT: String(port) });
    other.close();

    expect(code).toBe(2);
    expect(said.trim()).toBe(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`);
    expect(isUntouched).toBe(true);
  });

  test('an environment with mistakes: one sentence for each', async () => {
    const { code, said, isUntouched } = await refusedStart({
      ...{ PORT: 'http', MAILLAGE_URL: 'maillage', DATABASE_URL: 'mysql://there', SMTP_URL: 'mail', SECRET: 'short' },
      ...{ TRUST_PROXY: 'everybody', MAILLAGE_DEMO: 'maybe', FILES_URL: 'ftp://there', MAILLAGE_ROLE: 'boss' },
    });

    expect(code).toBe(2);
    const names = ['PORT', 'MAILLAGE_URL', 'DATABASE_URL', 'SMTP_URL', 'SECRET', 'TRUST_PROXY', 'MAILLAGE_DEMO'];
    const lines = said.trim().split('\n');
    for (const name of [...names, 'FILES_URL', 'The role'])
      expect(lines.filter((line) => line.startsWith(name))).toHaveLength(1);
    expect(lines).toHaveLength(9);
    expect(isUntouched).toBe(true);
  });

  test('an option that does not exist, a folder that is a file, a database that is not there', async () => {
    const place = await newFolder();
    onTestFinished(() => rmSync(place, { recursive: true }));
    const file = join(place, 'file');
    writeFileSync(file, '');

    const option = await refusedStart({ PORT: String(await freePort()) }, ['--rolle', 'web']);
    const folder = await refusedStart({ PORT: String(await freePort()), DATA_DIR: file });
    const database = await refusedStart({
      PORT: String(await freePort()),
      DATABASE_URL: `postgres://nobody:nothing@localhost:${await freePort()}/none`,
    });

    expect(option).toMatchObject({ code: 2, said: 'Usage: maillage serve [--role web|worker|all]\n' });
    expect(folder.code).toBe(2);
    expect(folder.said).toContain(file);
    expect(database.code).toBe(2);
    expect(database.said).toMatch(/^The database does not answer \(.*ECONNREFUSED.*\)\. Look at DATABASE_URL/m);
  });
});

describe(`on a PostgreSQL that is not ours (${externalName})`, () => {
  let external: ExternalPostgres;
  beforeAll(async () => {
    external = await startExternalPostgres();
  });
  afterAll(() => external.stop());

  test('what the web process queues is sent by the worker process, and the doctor finds nothing wrong', async () => {
    const mailbox = await openMailbox();
    const url = await external.newDatabase();
    const env = {
      DATABASE_URL: url,
      MAILLAGE_DEMO: 'off',
      SMTP_URL: mailbox.url,
      SECRET: 'a secret both processes know, forty signs',
    };
    const web = await startProduct(env, { args: ['--role', 'web'] });
    onTestFinished(() => void web.stop());
    const network = await beginNetwork(web.origin, web.signInLink);
    const visitor = { givenName: 'Amina', email: 'amina@senne.example' };

    const answer = await send(web.origin, `${network.event}/registrations`, visitor);
    await pause(1500);
    const sentByWeb = mailbox.accepted.length;
    const worker = await startProduct(env, { args: ['--role', 'worker'] });
    onTestFinished(() => void worker.stop());
    await expect.poll(() => mailbox.accepted.map(({ to }) => to), { timeout: 30_000 }).toEqual(['amina@senne.example']);
    const doctor = await maillage(['doctor'], { DATABASE_URL: url, DATA_DIR: web.dataDir });

    expect(answer.status).toBe(303);
    expect(sentByWeb).toBe(0);
    expect(worker.signInLink).toBe('');
    expect(existsSync(join(web.dataDir, 'postgres'))).toBe(false);
    expect(doctor.code, doctor.said).toBe(0);
    expect(doctor.said).toContain(`PostgreSQL ${external.version}`);
    expect(await worker.stop()).toBe(0);
    expect(await web.stop()).toBe(0);
    await mailbox.close();
  });

  test('a wrong password is said in a sentence', async () => {
    const url = (await external.newDatabase()).replace('s3cret', 'secret');
    const dataDir = await newFolder();
    onTestFinished(() => rmSync(dataDir, { recursive: true }));

    const ran = await maillage(['serve'], {
      DATABASE_URL: url,
      MAILLAGE_DEMO: 'off',
      PORT: String(await freePort()),
      DATA_DIR: dataDir,
    });

    expect(ran.code).toBe(2);
    expect(ran.said).toMatch(/The database does not answer \(password authentication failed/);
  });
});

/** A form whose second half is still on its way; `finish` sends it and gives the status of the answer. */
function halfSent(origin: string, path: string, cookie: string, body: string) {
  const headers = {
    origin,
    cookie,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
  };
  const asking = request(`${origin}${path}`, { method: 'POST', headers });
  const answered = new Promise<number>((resolve, reject) => {
    asking.on('response', (response) => resolve(response.statusCode ?? 0));
    asking.on('error', reject);
  });
  asking.write(body.slice(0, 12));
  return {
    finish() {
      asking.end(body.slice(12));
      return answered;
    },
  };
}
