import { bigint, integer, text, uuid, varchar } from 'drizzle-orm/pg-core';
import { at, installationTable } from '#platform/db';

/** Requests already answered: a device that repeats one (it never heard the answer) gets the same answer, one act. */
export const idempotencyTable = installationTable(
  'answered_request',
  { kept: '30 days (job web.forgetAnswered)', erasedBy: 'none' },
  {
    id: uuid('id').notNull(),
    /** Who asked, and for what, as a digest: it is compared and never read. */
    scope: text('scope').notNull(),
    location: text('location').notNull(),
    answeredAt: at('answered_at').notNull(),
  },
);

/** Counters of `rate.ts`, in the shape rate-limiter-flexible expects. The key is an address or the digest of one. */
export const rateLimit = installationTable(
  'rate_limit',
  { kept: 'until the limit is over (job web.forgetAnswered removes the rest daily)', erasedBy: 'none' },
  {
    key: varchar('key', { length: 255 }).primaryKey(),
    points: integer('points').notNull().default(0),
    expire: bigint('expire', { mode: 'number' }),
  },
);
