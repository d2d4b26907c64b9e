import type pg from 'pg';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { connect, inTransaction } from '#platform/db';
import { happened, listen, organisationsMerged } from '#platform/happenings';
import { allJobs, doJobsNow, job, later, startJobs, stopJobs, type Worker, work } from '#platform/jobs';
import { openWorld } from './world.ts';

const noted = job<{ what: string }>('test.noted');
const stubborn = job<{ name: string }>('test.stubborn');
const byFirst = listen(organisationsMerged, 'first');
const bySecond = listen(organisationsMerged, 'second');

const done: string[] = [];
let failures = 0;
const workers: Worker[] = [
  work(noted, async ({ what }) => void done.push(what)),
  work(stubborn, async ({ name }) => {
    if (failures-- > 0) throw new Error(`"${name}" cannot be reached at amina@example.org`);
    done.push(name);
  }),
  work(byFirst, async ({ from }) => void done.push(`first ${from}`)),
  work(bySecond, async ({ from }) => void done.push(`second ${from}`)),
];

const world = await openWorld();
afterAll(world.close);
beforeEach(() => {
  done.length = 0;
  failures = 0;
});
const doJobs = () => doJobsNow(workers, { db: world.db, now: world.now(), log: world.log });
const waiting = async () => {
  const { rows } = await world.pool.query<{ name: string; data: unknown; output: unknown; state: string }>(
    `select name, data, output, state from pgboss.job where name like 'test.%' or name like '%organisationsMerged' order by created_on`,
  );
  return rows;
};

test('a job is asked for with its change: what is undone asks for nothing', async () => {
  const undone = world.tx(async (tx) => {
    await later(tx, noted, { what: 'undone' });
    throw new Error('no');
  });

  await expect(undone).rejects.toThrow('no');
  expect(await waiting()).toEqual([]);
  await doJobs();
  expect(done).toEqual([]);
});

test('what is kept is done, once, however often the queue is asked', async () => {
  await world.tx((tx) => later(tx, noted, { what: 'kept' }));

  await doJobs();
  await doJobs();

  expect(done).toEqual(['kept']);
});

test('nothing is done before the transaction holds', async () => {
  await world.tx(async (tx) => {
    await later(tx, noted, { what: 'soon' });
    await doJobs();
    expect(done).toEqual([]);
  });

  await doJobs();
  expect(done).toEqual(['soon']);
});

test('a job for later waits for its moment, by the time of the product', async () => {
  const tomorrow = new Date(world.now().getTime() + 86_400_000);
  const today = world.now();
  await world.tx((tx) => later(tx, noted, { what: 'tomorrow' }, { after: tomorrow }));

  await doJobs();
  const early = [...done];
  world.moveTo(tomorrow);
  await doJobs();
  world.moveTo(today);

  expect(early).toEqual([]);
  expect(done).toEqual(['tomorrow']);
});

test('who listens hears of a happening, each in a job of their own, and of one that was undone nobody hears', async () => {
  await world.tx((tx) => happened(tx, organisationsMerged, { from: 'a', into: 'b' }));
  await world
    .tx(async (tx) => {
      await happened(tx, organisationsMerged, { from: 'c', into: 'd' });
      throw new Error('no');
    })
    .catch(() => {});

  await doJobs();

  expect(done.toSorted()).toEqual(['first a', 'second a']);
});

test('a job that fails is tried again, and the queue does not keep what its error said of people', async () => {
  failures = 1;
  await world.tx((tx) => later(tx, stubborn, { name: 'Awa' }));

  await expect(doJobs()).rejects.toThrow('test.stubborn');
  const failed = (await waiting()).find(({ name }) => name === 'test.stubborn');
  await doJobs();

  expect(done).toEqual(['Awa']);
  expect(failed?.state).toBe('retry');
  expect(JSON.stringify(failed?.output)).toContain('cannot be reached');
  expect(JSON.stringify(failed?.output)).not.toMatch(/Awa|amina/);
});

test('a process that is told to stop ends the job under way, which may still ask for another', async () => {
  const database = connect(world.connection as pg.PoolConfig);
  const starting = { db: database.db, connection: world.connection, clock: world.now, log: world.log };
  let started = () => {};
  const hasStarted = new Promise<void>((resolve) => {
    started = resolve;
  });
  const slow = work(noted, async ({ what }, { db }) => {
    started();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await inTransaction(db, (tx) => later(tx, stubborn, { name: `after ${what}` }));
    done.push(what);
  });
  await stopJobs();
  await startJobs({ ...starting, workers: [slow], role: 'all' });
  await world.tx((tx) => later(tx, noted, { what: 'slow' }));
  await hasStarted;

  await stopJobs();

  expect(done).toEqual(['slow']);
  await startJobs({ ...starting, workers: [], role: 'web' });
  await doJobs();
  expect(done).toEqual(['slow', 'after slow']);
  await database.close();
});

test('every job of the product has somebody who does it, and one alone', () => {
  const doers = world.application.workers.map(({ job: { name } }) => name);
  const asked = allJobs()
    .map(({ name }) => name)
    .filter((name) => !/^test\.|^(first|second)\.on/.test(name));

  expect(asked.filter((name) => !doers.includes(name))).toEqual([]);
  expect(doers.filter((name, at) => doers.indexOf(name) !== at)).toEqual([]);
});
