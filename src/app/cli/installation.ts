import pg from 'pg';
import { openServer, ServerRefused, type StartOptions, startServer } from '#platform/db/server';
import { type Config, readConfig } from '../config.ts';
import type { Io } from './io.ts';

/** What the person asked for cannot be done; the message says why and what to do. */
export class Refused extends Error {}

/** The settings of this installation. Nothing is made on disk by reading them. */
export function configOf({ env, home }: Io): Config {
  // Given a secret, `readConfig` does not make one: only the application does, at its first start.
  const { config, mistakes } = readConfig({ ...env, SECRET: env.SECRET ?? 'x'.repeat(32) }, home);
  if (mistakes.length > 0) throw new Refused(mistakes.join('\n'));
  return config;
}

/**
 * Opens the installation's database for one command: the external one, the embedded one of a running application, or
 * the embedded one started for as long as the command needs it. `alone`: refused while the application runs on it.
 */
export async function withDatabase<Result>(
  { databaseUrl, dataDir }: Config,
  { alone }: { alone: boolean },
  use: (pool: pg.Pool, connection: object) => Promise<Result>,
): Promise<Result> {
  const open: StartOptions = { dataDir, log: () => {} };
  const server = databaseUrl === null ? await (alone ? startServer(open) : openServer(open)) : null;
  const connection = server?.connection ?? { connectionString: databaseUrl ?? '' };
  const pool = new pg.Pool({ ...connection, max: 1, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {});
  try {
    await pool.query('select 1').catch((error: Error) => {
      throw new Refused(
        `The database does not answer (${error.message}). Look at DATABASE_URL, and whether its server runs.`,
      );
    });
    return await use(pool, connection);
  } finally {
    await pool.end();
    await server?.stop();
  }
}

/** Runs a command; what is refused is said and answered with 2. Everything else is a bug and is thrown. */
export async function answering(io: Io, command: () => Promise<number>, ...refusals: ErrorClass[]): Promise<number> {
  try {
    return await command();
  } catch (error) {
    const known = [Refused, ServerRefused, ...refusals].some((refusal) => error instanceof refusal);
    if (!known) throw error;
    io.err((error as Error).message);
    return 2;
  }
}

type ErrorClass = abstract new (...args: never[]) => Error;
