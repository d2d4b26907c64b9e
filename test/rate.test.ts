import type pg from 'pg';
import { afterAll, afterEach, expect, test } from 'vitest';
import { connect } from '#platform/db';
import { addressLimit, allowOften, useRateLimits } from '#platform/web';
import { openWorld, visitor } from './world.ts';

const world = await openWorld({
  extraRoutes: [
    (app) => app.get('/limited', addressLimit('limited', { points: 3, seconds: 60 }), (c) => c.text('yes')),
  ],
});
const ofAnother = connect(world.connection as pg.PoolConfig);
afterEach(() => useRateLimits(world.pool));
afterAll(async () => {
  await ofAnother.close();
  await world.close();
});

const ask = async (address: string) => (await world.visit({ address }, '/limited')).status;

test('too many requests from one place are answered with a page that says how long to wait; others go on', async () => {
  const from = '203.0.113.1';

  const answers = [await ask(from), await ask(from), await ask(from), await ask(from)];
  const refused = await world.visit({ address: from, lang: 'nl' }, '/limited');

  expect(answers).toEqual([200, 200, 200, 429]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
  expect(await refused.text()).toContain('Te veel aanvragen tegelijk');
  expect(await ask('203.0.113.2')).toBe(200);
});

test('a made-up address in front of the list does not help', async () => {
  const spoofed = (n: number) => ask(`198.51.100.${n}, 203.0.113.3`);

  expect([await spoofed(1), await spoofed(2), await spoofed(3), await spoofed(4)]).toEqual([200, 200, 200, 429]);
});

test('an IPv6 device that changes its address is still the same household', async () => {
  const from = (n: number) => ask(`2a02:a03f:7:7::${n}`);

  expect([await from(1), await from(2), await from(3), await from(4)]).toEqual([200, 200, 200, 429]);
});

test('two processes on one database count together', async () => {
  const from = '203.0.113.4';
  const first = [await ask(from), await ask(from)];

  // The other process knows nothing but the database.
  useRateLimits(ofAnother.pool);
  const second = [await ask(from), await ask(from)];
  useRateLimits(world.pool);
  const third = await ask(from);

  expect([...first, ...second, third]).toEqual([200, 200, 200, 429, 429]);
});

test('of many requests at the same moment no more than allowed get through', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask('203.0.113.5')));

  expect(answers.filter((status) => status === 200)).toHaveLength(3);
});

test('what is counted cannot be read in the database', async () => {
  await ask('203.0.113.6');
  await allowOften('code', 'amina@example.org', { points: 1, seconds: 60 });

  const { rows } = await world.pool.query<{ key: string }>('select key from rate_limit');

  expect(rows.length).toBeGreaterThan(1);
  expect(rows.map(({ key }) => key).join()).not.toMatch(/203\.0|amina|2a02/);
});

test('a request without a proxy in front is counted by its own address', async () => {
  expect((await world.visit(visitor, '/limited')).status).toBe(200);
});
