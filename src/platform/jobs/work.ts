import type { Db } from '#platform/db';
import { faultLine, faultOf, type Log } from '#platform/log';
import { countedJobs } from '#platform/metrics';
import type { Job } from './job.ts';

/**
 * What a worker is given. `files` and mail are reached through their own doors. `lastTry`: if this fails it is not tried
 * again, so what must not be lost silently is noted now.
 */
export type JobContext = { db: Db; now: Date; log: Log; lastTry: boolean };

/** One job and who does it. A handler may run twice: each says in one line why that is safe. */
export type Worker = { job: Job<never>; handle: (data: never, context: JobContext) => Promise<void> };

export const work = <Data extends object>(
  job: Job<Data>,
  handle: (data: Data, context: JobContext) => Promise<void>,
): Worker => ({ job: job as Job<never>, handle: handle as Worker['handle'] });

/** The queue keeps why a job failed, for days: it is told the kind of error and not what somebody typed. */
export async function perform({ job, handle }: Worker, data: object, context: JobContext): Promise<void> {
  try {
    await handle(data as never, context);
    countedJobs.inc({ job: job.name, outcome: 'done' });
  } catch (error) {
    countedJobs.inc({ job: job.name, outcome: context.lastTry ? 'givenUp' : 'failed' });
    context.log.error({ job: job.name, ...faultOf(error) }, context.lastTry ? 'a job was given up' : 'a job failed');
    throw new Error(`${job.name}: ${faultLine(error)}`);
  }
}
