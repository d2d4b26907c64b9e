import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createConnection } from 'node:net';
import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction } from '#platform/db';
import { changed, liveTopics } from '#platform/live';
import { listenOn } from '../src/app/listening.ts';
import { freePort } from './kill/writer-application.ts';
import { ORIGIN, openWorld } from './world.ts';

/** Through a real port: what only sockets can show. */
const world = await openWorld({
  extraRoutes: [
    (app) => {
      app.get('/slow', async (c) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        return c.text('answered');
      });
      app.get('/who', (c) => c.text(c.var.address));
      app.post('/length', async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)));
      app.delete('/length', (c) => c.text('removed'));
    },
  ],
});
const port = await freePort();
const listening = await listenOn(port, '127.0.0.1');
const origin = `http://127.0.0.1:${port}`;
const early = await fetch(`${origin}/healthz`);
listening.answerWith(world.application);
afterAll(async () => {
  await listening.stop(0);
  await world.close();
});

const form = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN, accept: 'text/html' };

test('before the product is ready, the port says to come back', () => {
  expect(early.status).toBe(503);
  expect(early.headers.get('retry-after')).toBe('2');
});

test('a removal said in a field arrives as a removal', async () => {
  const answer = await fetch(`${origin}/length`, { method: 'POST', headers: form, body: '_method=delete' });

  expect(await answer.text()).toBe('removed');
});

test('too large a body is refused with a page, whether it says its length or not', async () => {
  const body = Buffer.alloc(11 * 1024 * 1024, 'a');
  const told = await fetch(`${origin}/length`, { method: 'POST', headers: { ...form, 'accept-language': 'nl' }, body });
  const untold = await fetch(`${origin}/length`, {
    method: 'POST',
    headers: { ...form, 'accept-language': 'nl' },
    body: new Blob([body]).stream(),
    duplex: 'half',
  } as RequestInit);

  for (const answer of [told, untold]) {
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Dit bestand is te groot');
  }
});

test('a form of ten megabytes is read whole, with or without its length', async () => {
  const body = Buffer.alloc(10 * 1024 * 1024, 'a');
  const told = await fetch(`${origin}/length`, { method: 'POST', headers: form, body });
  const untold = await fetch(`${origin}/length`, {
    method: 'POST',
    headers: form,
    body: new Blob([body]).stream(),
    duplex: 'half',
  } as RequestInit);

  expect([await told.text(), await untold.text()]).toEqual([String(body.length), String(body.length)]);
});

test('the address of the socket counts, and what a proxy that is trusted adds', async () => {
  const who = async (headers = {}) => (await fetch(`${origin}/who`, { headers })).text();

  expect(await who()).toBe('127.0.0.1');
  expect(await who({ 'x-forwarded-for': '6.6.6.6, 203.0.113.9' })).toBe('203.0.113.9');
});

test('figures are for this machine alone: through a proxy they are not there', async () => {
  const own = await fetch(`${origin}/metrics`);
  const text = await own.text();
  const proxied = await Promise.all(
    ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'].map((name) =>
      fetch(`${origin}/metrics`, { headers: { [name]: '203.0.113.9' } }),
    ),
  );

  expect(own.status).toBe(200);
  expect(text).toContain('maillage_request_seconds_bucket');
  expect(text).toMatch(/maillage_request_seconds_count\{method="GET",route="\/who",status="200"\}/);
  expect(proxied.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});

test('a request that is no HTTP does not disturb the others', async () => {
  const socket = createConnection(port, '127.0.0.1');
  socket.resume().end('NONSENSE\r\n\r\n');
  await once(socket, 'close').catch(() => {});

  expect((await fetch(`${origin}/healthz`)).status).toBe(200);
});

test('a HEAD of a page has its headers and nothing else', async () => {
  const answer = await fetch(`${origin}/sign-in`, { method: 'HEAD', headers: { accept: 'text/html' } });

  expect([answer.status, await answer.text()]).toEqual([200, '']);
});

/** Seconds a stop waits for requests under way, at most. */
const LONGEST_WAIT = 5;

test('asked to stop: the request under way is answered, the stream ends, a new one finds nobody', async () => {
  const agent = new Agent({ keepAlive: true });
  const idle = request(`${origin}/healthz`, { agent }).end();
  const [before] = await once(idle, 'response');
  before.resume();
  const [seal = ''] = liveTopics(['day:1'], world.now()).split('~');
  const stream = await fetch(`${origin}/live?on=${seal}`);
  const underWay = fetch(`${origin}/slow`);
  await new Promise((resolve) => setTimeout(resolve, 100));

  const started = performance.now();
  world.application.endStreams();
  const stopped = listening.stop(LONGEST_WAIT);
  const late = await fetch(`${origin}/healthz`).catch((error: Error) => error);
  const answer = await (await underWay).text();
  const said = await stream.text();
  await stopped;
  const took = performance.now() - started;

  expect(answer).toBe('answered');
  expect(said).toContain('event: ready');
  expect(late).toBeInstanceOf(Error);
  expect(took).toBeLessThan(LONGEST_WAIT * 1000);
  agent.destroy();
});

test('what changed in another process reaches the streams of this one', async () => {
  const other = await openWorld();
  const [seal = ''] = liveTopics(['day:2'], other.now()).split('~');
  const stream = await other.ask({}, `/live?on=${seal}`);
  const elsewhere = connect(other.connection as pg.PoolConfig);
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();

  await inTransaction(elsewhere.db, (tx) => changed(tx, 'day:2'));
  let text = '';
  for (let parts = 0; parts < 5 && !text.includes('day:2'); parts++) text += (await reader?.read())?.value ?? '';

  expect(text).toContain('data: day:2');
  await reader?.cancel();
  await elsewhere.close();
  await other.close();
});
