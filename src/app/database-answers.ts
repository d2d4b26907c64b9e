import type { Pool } from 'pg';

/** Maillage cannot start, for a reason that somebody can do something about. The message says what. */
export class CannotStart extends Error {}

/** Throws `CannotStart` with a sentence when the database cannot be reached or is too old. */
export async function databaseAnswers(pool: Pool): Promise<void> {
  const question = `select current_setting('server_version') as version, current_setting('server_encoding') as encoding`;
  const { rows } = await pool.query<{ version: string; encoding: string }>(question).catch((error: Error) => {
    throw new CannotStart(
      `The database does not answer (${reasonOf(error)}). Look at DATABASE_URL, and whether its server runs.`,
    );
  });
  const { version = '', encoding = '' } = rows[0] ?? {};
  if (Number.parseInt(version, 10) < 15)
    throw new CannotStart(`The database server is PostgreSQL ${version}. Maillage needs PostgreSQL 15, 16, 17 or 18.`);
  if (encoding !== 'UTF8')
    throw new CannotStart(`The database keeps its texts as ${encoding}. Make it anew with the encoding UTF8.`);
}

/** A host with two addresses fails with one error for each, and with no message of its own. */
function reasonOf(error: Error): string {
  return error instanceof AggregateError ? error.errors.map(({ message }: Error) => message).join(', ') : error.message;
}
