import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '#platform/clock';
import { connect, type Db } from '#platform/db';
import { startJobs, stopJobs } from '#platform/jobs';
import { silentLog } from '#platform/log';
import { configOf, Refused, withDatabase } from '../cli/installation.ts';
import type { Io } from '../cli/io.ts';
import type { Config } from '../config.ts';
import { wire } from '../wiring.ts';

type Installation = { db: Db; config: Config; now: Date };

/**
 * For a command that acts as the product does: the modules are wired and the queue takes what is asked for later, also
 * while the application runs beside. Nothing is done here that a worker does.
 */
export async function onInstallation(io: Io, act: (on: Installation) => Promise<number>): Promise<number> {
  const config = configOf(io);
  if (config.databaseUrl === null && !existsSync(join(config.dataDir, 'postgres')))
    throw new Refused(`There is no database in ${config.dataDir}. Start Maillage once, or look at DATA_DIR.`);
  wire();
  return withDatabase(config, { alone: false }, async (_pool, connection) => {
    const database = connect({ ...connection, max: 2 });
    try {
      const { rows } = await database.pool.query(`select to_regclass('letter') as there`);
      if (rows[0]?.there === null)
        throw new Refused('The database is empty. Start Maillage once: it makes the tables.');
      const queue = { db: database.db, connection, workers: [], role: 'web' as const };
      await startJobs({ ...queue, clock: systemClock, log: silentLog });
      return await act({ db: database.db, config, now: systemClock() });
    } finally {
      await stopJobs();
      await database.close();
    }
  });
}
