import { inArray } from 'drizzle-orm';
import type pg from 'pg';
import { afterAll, expect, inject, test } from 'vitest';
import { connect, inTransaction, newId } from '#platform/db';
import { answerOnce, idempotencyTable } from '#platform/web';
import { aNetwork } from '../src/modules/accounts/test/world.ts';
import { aWire } from './wire.ts';
import { openWorld, visitor } from './world.ts';

const world = await openWorld();
afterAll(world.close);

/** Ends every other connection to this database, as a restart of the server does. */
const cutAll = () =>
  world.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
     and application_name = 'cut'`,
  );

test('a connection that breaks inside a transaction, between two questions, ends the act and not the process', async () => {
  const database = connect({ ...(world.connection as pg.PoolConfig), application_name: 'cut' });
  const key = newId();

  const act = inTransaction(database.db, async (tx) => {
    await answerOnce(tx, key, 'test', '/x', world.now());
    await cutAll();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await answerOnce(tx, newId(), 'test', '/y', world.now());
  });

  await expect(act).rejects.toThrow();
  expect((await world.pool.query('select 1 from answered_request where id = $1', [key])).rows).toEqual([]);
  await inTransaction(database.db, (tx) => answerOnce(tx, key, 'test', '/x', world.now()));
  await database.close();
});

test('the database goes away and comes back: pages say so meanwhile, and all goes on without help', async () => {
  const wire = await aWire(inject('database'));
  const elsewhere = await openWorld({ wire });
  const network = await aNetwork(elsewhere);
  const before = await elsewhere.visit(visitor, network.path);

  wire.cut();
  const page = await elsewhere.visit({ lang: 'nl' }, network.path);
  const act = await elsewhere.submit(visitor, '/sign-in', { email: 'awa@example.org' });
  const probes = [await elsewhere.visit(visitor, '/readyz'), await elsewhere.visit(visitor, '/healthz')];
  await wire.mend();
  const after = await elsewhere.visit(visitor, network.path);
  const ready = await elsewhere.visit(visitor, '/readyz');

  expect(before.status).toBe(200);
  expect([page.status, act.status]).toEqual([503, 503]);
  expect(page.headers.get('retry-after')).toBe('5');
  expect(await page.text()).toContain('Maillage is even niet beschikbaar');
  expect(probes.map(({ status }) => status)).toEqual([503, 200]);
  expect([after.status, ready.status]).toEqual([200, 200]);
  await elsewhere.close();
  wire.end();
});

test('a question that comes again is prepared once for each connection; ever new ones do not pile up', async () => {
  const database = connect({ ...(world.connection as pg.PoolConfig), max: 1 });
  const prepared = async () => (await database.pool.query('select name from pg_prepared_statements')).rows.length;
  const ask = (keys: string[]) =>
    database.db.select({ id: idempotencyTable.id }).from(idempotencyTable).where(inArray(idempotencyTable.id, keys));

  for (let times = 0; times < 10; times++) await ask([newId()]);
  const afterOne = await prepared();
  for (let length = 2; length < 60; length++) await ask(Array.from({ length }, newId));
  const afterMany = await prepared();

  expect([afterOne, afterMany]).toEqual([1, 1]);
  await database.close();
});

test('a table gets a new column under a prepared question: it goes on answering', async () => {
  const database = connect({ ...(world.connection as pg.PoolConfig), max: 1 });
  const ask = () => database.db.select().from(idempotencyTable).limit(1);
  for (let times = 0; times < 10; times++) await ask();

  await world.pool.query('alter table answered_request add column later text');

  await expect(ask()).resolves.toBeDefined();
  await world.pool.query('alter table answered_request drop column later');
  await database.close();
});
