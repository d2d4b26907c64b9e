import { sql } from 'drizzle-orm';
import { fromDrizzle, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Clock } from '#platform/clock';
import { type Db, type Tx, tell } from '#platform/db';
import { faultOf, type Log } from '#platform/log';
import { brussels } from '#platform/texts';
import { allJobs, type Job } from './job.ts';
import { type JobContext, perform, type Worker } from './work.ts';

let boss: PgBoss | null = null;

type Starting = {
  db: Db;
  connection: object;
  workers: Worker[];
  role: 'web' | 'worker' | 'all';
  clock: Clock;
  log: Log;
  /** Where processes hear what others queued. Without it jobs are found by looking. */
  hear?: (topics: string[], ear: () => void) => unknown;
};

/** What is told when a job is queued that is due at once. */
const topicOf = (name: string): string => `job:${name}`;

const usual = {
  retryLimit: 8,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 3600,
  // Its own notice would be part of the transaction that queues: see `tell`.
  notify: false,
  // A process that died says nothing any more: after a minute of silence its jobs are others'.
  heartbeatSeconds: 60,
  // A job that nobody did within these days after its moment is dropped.
  retentionSeconds: 90 * 86_400,
};

/** What nobody calls for (a job put off or tried again) is found by looking every five seconds. */
const oneByOne = {
  pollingIntervalSeconds: 5,
  batchSize: 1,
  includeMetadata: true,
} as const;

/** Opens the queue. With role `web` jobs are only queued; some other process does them. */
export async function startJobs({ db, connection, workers, role, clock, log, hear }: Starting): Promise<void> {
  const works = role !== 'web';
  const opening = new PgBoss({
    ...connection,
    max: works ? 4 : 2,
    supervise: works,
    schedule: works,
  });
  // A queue that loses its database finds it again by itself; the requests meanwhile say what is wrong.
  opening.on('error', (error) => log.warn(faultOf(error), 'the queue lost its database'));
  await opening.start();
  const there = new Map((await opening.getQueues()).map((queue) => [queue.name, queue]));
  for (const { name } of allJobs()) {
    const queue = there.get(name);
    if (!queue) await opening.createQueue(name, usual);
    else if (queue.notify) await opening.updateQueue(name, { notify: false });
  }
  boss = opening;
  if (!works) return;

  for (const worker of workers) {
    const { name, every } = worker.job;
    const worked = await opening.work(name, oneByOne, async ([taken]: JobWithMetadata<object>[]) => {
      const lastTry = taken ? taken.retryCount >= taken.retryLimit : false;
      // Several calls that came during one job are heard as one: whoever had something to do looks again at once.
      opening.notifyWorker(worked);
      if (taken) await perform(worker, taken.data, { db, now: clock(), log, lastTry });
    });
    hear?.([topicOf(name)], () => opening.notifyWorker(worked));
    if (every) await opening.schedule(name, every, {}, { tz: brussels });
  }
}

/** Jobs under way end first, and may still ask for others. */
export async function stopJobs(): Promise<void> {
  const closing = boss;
  await closing?.stop({ graceful: true, timeout: 10_000 });
  if (boss === closing) boss = null;
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
  if (!after) tell(tx, topicOf(what.name));
}

/**
 * Does everything that is due at `now`, in this process, until nothing is left. For tests and for the demo's history. A
 * job that fails is put back, as it would be, and its error is thrown. `within`: also the jobs that this transaction
 * queued, which nobody else can see yet; they are done with it or not at all.
 */
export async function doJobsNow(
  workers: Worker[],
  { within, ...given }: Omit<JobContext, 'lastTry'> & { within?: Tx },
): Promise<void> {
  if (!boss) throw new Error('Jobs are done before the queue is open');
  const context = { ...given, lastTry: false };
  const where = within ? { db: fromDrizzle(within, sql) } : {};
  for (let done = 1; done > 0; ) {
    done = 0;
    await bringForward(boss, given.now);
    for (const worker of workers) {
      const { name } = worker.job;
      for (const { id, data } of await boss.fetch<object>(name, { batchSize: 50, ...where })) {
        await perform(worker, data, context).catch(async (error: Error) => {
          await boss?.fail(name, id, error, where);
          throw error;
        });
        await boss.complete(name, id, null, where);
        done++;
      }
    }
  }
}

/** The queue goes by the clock of the database; here the given moment counts. */
const bringForward = (queue: PgBoss, now: Date) =>
  queue.getDb().executeSql(
    `update pgboss.job set start_after = now()
       where state in ('created', 'retry') and start_after > now() and start_after <= $1`,
    [now],
  );
