import type pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { connect, inTransaction, newId } from '#platform/db';
import { answerOnce, onceOnly } from '#platform/web';
import { openWorld } from './world.ts';

const world = await openWorld();
await world.pool.query('create table acted (key uuid)');
/** A second process: connections of its own. */
const elsewhere = connect(world.connection as pg.PoolConfig);
afterAll(async () => {
  await elsewhere.close();
  await world.close();
});

type Side = Pick<typeof elsewhere, 'db' | 'pool'>;
const here: Side = { db: world.db, pool: world.pool };

/** An act as an action does it: the change and its answer in one transaction. Returns where it leads. */
const act = (side: Side, key: string | null, mark = key ?? newId(), wait = 0) =>
  onceOnly(side.db, { key, scope: 'test' }, () =>
    inTransaction(side.db, async (tx) => {
      const location = `/done/${newId()}`;
      await (tx as unknown as { execute(text: string): Promise<unknown> }).execute(
        `insert into acted values ('${mark}')`,
      );
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (key !== null) await answerOnce(tx, key, 'test', location, world.now());
      return location;
    }),
  );

const countOf = async (mark: string): Promise<number> => {
  const { rows } = await world.pool.query<{ n: number }>('select count(*)::int as n from acted where key = $1', [mark]);
  return rows[0]?.n ?? 0;
};

test('the same request again hears the first answer, and there is one act', async () => {
  const key = newId();

  const answers = [await act(here, key), await act(elsewhere, key), await act(here, key)];

  expect(new Set(answers).size).toBe(1);
  expect(await countOf(key)).toBe(1);
});

test('two processes get the same request at the same moment: one act, one answer', async () => {
  for (let race = 0; race < 10; race++) {
    const key = newId();

    const answers = await Promise.all([act(here, key, key, 20), act(elsewhere, key, key, 20), act(elsewhere, key)]);

    expect(new Set(answers).size).toBe(1);
    expect(await countOf(key)).toBe(1);
  }
});

test('control: without a key the same race acts twice, so it is the key that protects', async () => {
  const mark = newId();

  const answers = await Promise.all([act(here, null, mark, 20), act(elsewhere, null, mark, 20)]);

  expect(new Set(answers).size).toBe(2);
  expect(await countOf(mark)).toBe(2);
});

test('an act that failed left no answer: asked for again, it is done', async () => {
  const key = newId();
  const failing = onceOnly(world.db, { key, scope: 'test' }, () =>
    inTransaction(world.db, async (tx) => {
      await answerOnce(tx, key, 'test', '/never', world.now());
      throw new Error('no');
    }),
  );

  await expect(failing).rejects.toThrow('no');
  const answer = await act(here, key);

  expect(answer).toMatch(/^\/done\//);
  expect(await countOf(key)).toBe(1);
});

test('a key of somebody else’s request opens no answer', async () => {
  const key = newId();
  await act(here, key);

  const borrowed = onceOnly(world.db, { key, scope: 'another' }, () =>
    inTransaction(world.db, async (tx) => {
      await answerOnce(tx, key, 'another', '/mine', world.now());
      return '/mine';
    }),
  );

  await expect(borrowed).rejects.toThrow();
});

test('answers are forgotten after thirty days', async () => {
  const key = newId();
  await act(here, key);
  const worker = world.application.workers.find(({ job }) => job.name === 'web.forgetAnswered');
  const tidy = (days: number) =>
    worker?.handle({} as never, {
      db: world.db,
      now: new Date(world.now().getTime() + days * 86_400_000),
      log: world.log,
      lastTry: false,
    });
  const kept = async () => (await world.pool.query('select 1 from answered_request where id = $1', [key])).rows.length;

  await tidy(29);
  const after29 = await kept();
  await tidy(31);

  expect([after29, await kept()]).toEqual([1, 0]);
});
