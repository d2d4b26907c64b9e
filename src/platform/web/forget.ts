import { lt } from 'drizzle-orm';
import { inTransaction } from '#platform/db';
import { job, type Worker, work } from '#platform/jobs';
import { idempotencyTable, rateLimit } from './tables.ts';

const forgetAnswered = job<Record<string, never>>('web.forgetAnswered', { every: '40 4 * * *' });

/** A device that was offline for a month and still repeats a request is answered as if it were new. */
export const webWorkers: Worker[] = [
  // Safe twice: what is forgotten stays forgotten.
  work(forgetAnswered, (_, { db, now }) =>
    inTransaction(db, async (tx) => {
      await tx
        .delete(idempotencyTable)
        .where(lt(idempotencyTable.answeredAt, new Date(now.getTime() - 30 * 86_400_000)));
      await tx.delete(rateLimit).where(lt(rateLimit.expire, now.getTime()));
    }),
  ),
];
