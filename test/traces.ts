import type { World } from './world.ts';

/** Every place of the database, the queue's tables too, where one of these words stands: `schema.table.column`. */
export async function tracesOf(world: World, words: string[]): Promise<string[]> {
  const { rows: columns } = await world.pool.query<{ schema: string; table: string; column: string }>(
    `select c.table_schema as schema, c.table_name as table, c.column_name as column
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { schema, table, column } of columns) {
    const { rows } = await world.pool.query(
      `select 1 from "${schema}"."${table}" where "${column}"::text ilike any($1) limit 1`,
      [words.map((word) => `%${word}%`)],
    );
    if (rows.length > 0) found.push(`${schema}.${table}.${column}`);
  }
  return found;
}
