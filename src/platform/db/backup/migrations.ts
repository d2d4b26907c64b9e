import { readMigrationFiles } from 'drizzle-orm/migrator';
import type { ClientBase } from 'pg';
import { BackupRefused } from './errors.ts';
import type { Manifest } from './format.ts';

/**
 * Makes the tables exactly as they were when the backup was made. What came later is up to the application's next start,
 * which then finds data to migrate, as in every installation. Written down as drizzle does it.
 */
export async function migrateTo(
  client: ClientBase,
  migrationsFolder: string,
  wanted: Manifest['migrations'],
): Promise<void> {
  const known = readMigrationFiles({ migrationsFolder });
  const steps = wanted.map(({ hash, createdAt }) => {
    const step = known.find((each) => each.folderMillis === createdAt && each.hash === hash);
    if (step !== undefined) return step;
    throw new BackupRefused(
      `The backup was made by a Maillage that this one does not know (migration of ${new Date(createdAt).toISOString()}` +
        '). Restore it with the version that made it, or a later one.',
    );
  });

  await client.query('create schema if not exists drizzle');
  await client.query(
    'create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)',
  );
  for (const { sql, hash, folderMillis } of steps) {
    for (const statement of sql) if (statement.trim() !== '') await client.query(statement);
    await client.query('insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)', [
      hash,
      folderMillis,
    ]);
  }
}
