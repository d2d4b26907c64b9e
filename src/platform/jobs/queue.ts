import { sql } from 'drizzle-orm';
import { fromDrizzle, PgBoss } from 'pg-boss';
import type { Clock } from '#platform/clock';
import type { Db, Tx } from '#platform/db';
import type { Log } from '#platform/log';
import { brussels } from '#platform/texts';
import { allJobs, type Job } from './job.ts';
import type { Worker } from './work.ts';

let boss: PgBoss | null = null;

type Starting = {
  db: Db;
  connection: object;
  workers: Worker[];
  role: 'web' | 'worker' | 'all';
  clock: Clock;
  log: Log;
};

/** Opens the queue. With role `web` jobs are only queued; some other process does them. */
export async function startJobs({ db, connection, workers, role, clock, log }: Starting): Promise<void> {
  const works = role !== 'web';
  const opening = new PgBoss({
    ...connection,
    max: works ? 4 : 2,
    supervise: works,
    schedule: works,
    useListenNotify: works,
  });
  // A queue that loses its database finds it again by itself; the requests meanwhile say what is wrong.
  opening.on('error', (error) => log.warn({ err: error.message }, 'the queue lost its database'));
  await opening.start();
  for (const { name } of allJobs())
    await opening.createQueue(name, {
      retryLimit: 8,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 3600,
      notify: true,
    });
  boss = opening;
  if (!works) return;

  for (const { job, handle } of workers) {
    await opening.work(job.name, { pollingIntervalSeconds: 5, batchSize: 1 }, async ([taken]) => {
      if (!taken) return;
      await handle(taken.data as never, { db, now: clock(), log }).catch((error: unknown) => {
        log.error({ job: job.name, err: error instanceof Error ? error.message : 'unknown' }, 'a job failed');
        throw error;
      });
    });
    if (job.every) await opening.schedule(job.name, job.every, {}, { tz: brussels });
  }
}

export async function stopJobs(): Promise<void> {
  const closing = boss;
  boss = null;
  await closing?.stop({ graceful: true, timeout: 10_000 });
}

/** Queued in the same transaction as the change: both happen or neither does. `after`: not before that moment. */
export async function later<Data extends object>(
  tx: Tx,
  what: Job<Data>,
  data: Data,
  { after }: { after?: Date } = {},
): Promise<void> {
  if (!boss) throw new Error('Jobs are queued before the queue is open');
  await boss.send(what.name, data, { db: fromDrizzle(tx, sql), ...(after && { startAfter: after }) });
}

/** Does everything that is due now, in this process, until nothing is left. For tests and for the demo's history. */
export async function doJobsNow(workers: Worker[], context: { db: Db; now: Date; log: Log }): Promise<void> {
  if (!boss) throw new Error('Jobs are done before the queue is open');
  for (let done = 1; done > 0; ) {
    done = 0;
    for (const { job, handle } of workers) {
      for (const taken of await boss.fetch(job.name, { batchSize: 50 })) {
        await handle(taken.data as never, context);
        await boss.complete(job.name, taken.id);
        done++;
      }
    }
  }
}
