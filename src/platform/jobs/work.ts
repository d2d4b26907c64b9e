import type { Db } from '#platform/db';
import type { Log } from '#platform/log';
import type { Job } from './job.ts';

/** What a worker is given. `files` and mail are reached through their own doors. */
export type JobContext = { db: Db; now: Date; log: Log };

/** One job and who does it. A handler may run twice: each says in one line why that is safe. */
export type Worker = { job: Job<never>; handle: (data: never, context: JobContext) => Promise<void> };

export const work = <Data extends object>(
  job: Job<Data>,
  handle: (data: Data, context: JobContext) => Promise<void>,
): Worker => ({ job: job as Job<never>, handle: handle as Worker['handle'] });
