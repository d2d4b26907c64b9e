import { afterAll, expect, test } from 'vitest';
import { declaredTables } from '#platform/db';
import { openWorld } from './world.ts';

const world = await openWorld();
afterAll(world.close);

type Column = { table: string; column: string; position: number };

const columns = async (): Promise<Column[]> => {
  const { rows } = await world.pool.query<Column>(
    `select table_name as table, column_name as column, ordinal_position as position
     from information_schema.columns where table_schema = 'public' order by 1, 3`,
  );
  return rows;
};

test('every table of the database is declared as of a network or of the installation', async () => {
  const declared = new Set(declaredTables().map(({ name }) => name));

  const inDatabase = new Set((await columns()).map(({ table }) => table));

  expect([...inDatabase].filter((name) => !declared.has(name))).toEqual([]);
  expect([...declared].filter((name) => !inDatabase.has(name))).toEqual([]);
});

test('the key of every table of a network begins with the network', async () => {
  const networkTables = declaredTables()
    .filter(({ kind }) => kind === 'network')
    .map(({ name }) => name);

  const { rows } = await world.pool.query<{ table: string; first: string }>(
    `select c.relname as table, a.attname as first from pg_index i
     join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
     where i.indisprimary and c.relnamespace = 'public'::regnamespace`,
  );
  const firstOf = new Map(rows.map(({ table, first }) => [table, first]));

  expect(networkTables.filter((name) => firstOf.get(name) !== 'network_id')).toEqual([]);
});

test('a table that holds a person says what erases them, and every table says how long it keeps', async () => {
  const all = await columns();
  const holdsPerson = (table: string) =>
    all.some((one) => one.table === table && /(^|_)(person_id|email|given_name|family_name)$/.test(one.column));

  const silent = declaredTables().filter(({ name, erasedBy }) => holdsPerson(name) && erasedBy === 'none');

  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(declaredTables().filter(({ kept }) => kept.length < 10)).toEqual([]);
});
