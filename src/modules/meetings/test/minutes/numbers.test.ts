import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction } from '#platform/db';
import { openWorld } from '../../../../../test/world.ts';
import { aNetwork } from '../../../accounts/test/world.ts';
import { nextNumber } from '../../store/minutes/number.ts';

const world = await openWorld();
/** Two processes of the application, each with connections of its own. */
const processes = [0, 1].map(() => connect({ max: 8, ...(world.connection as pg.PoolConfig) }));
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await world.close();
});

const dbOf = (index: number) => processes[index % 2]?.db ?? world.db;

test('forty minutes are approved at the same moment by two processes: one to forty, without a gap or a double', async () => {
  const { id } = await aNetwork(world);
  // Each third one fails after it took its number: what is undone leaves no gap.
  const taking = Array.from({ length: 60 }, (_, index) =>
    inTransaction(dbOf(index), async (tx) => {
      const number = await nextNumber(tx, id, 2027);
      if (index % 3 === 0) throw new Error('undone');
      return number;
    }),
  );

  const settled = await Promise.allSettled(taking);

  const given = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])).sort((a, b) => a - b);
  expect(given).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
});

test('control: counted without holding the count, the same race gives a number twice', async () => {
  await world.pool.query('create table if not exists naive (number integer not null)');
  const naive = async (pool: pg.Pool) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<{ next: number }>('select coalesce(max(number), 0) + 1 as next from naive');
      await client.query('select pg_sleep(0.01)');
      await client.query('insert into naive values ($1)', [rows[0]?.next]);
      await client.query('commit');
      return rows[0]?.next ?? 0;
    } finally {
      client.release();
    }
  };

  const given = await Promise.all(Array.from({ length: 8 }, (_, i) => naive(processes[i % 2]?.pool ?? world.pool)));

  expect(new Set(given).size).toBeLessThan(given.length);
});

test('each network and each year counts by itself', async () => {
  const [one, other] = [await aNetwork(world), await aNetwork(world)];
  const next = (network: string, year: number) => world.tx((tx) => nextNumber(tx, network, year));

  expect([
    await next(one.id, 2027),
    await next(one.id, 2027),
    await next(one.id, 2028),
    await next(other.id, 2027),
  ]).toEqual([1, 2, 1, 1]);
});
