import { isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { sameHousehold } from './address.ts';
import type { Env } from './env.ts';
import { digestOf } from './seal.ts';
import { TooOften } from './too-often.ts';

type Limit = { points: number; seconds: number };
type Limiter = { consume(key: string): Promise<unknown> };

let pool: Pool | null = null;
const limiters = new Map<string, Limiter>();

/** Counters are kept in the database, so several processes count together. */
export function useRateLimits(given: Pool | null): void {
  pool = given;
  limiters.clear();
}

const TABLE = 'rate_limit';

function limiter(name: string, { points, seconds }: Limit): Limiter {
  const known = limiters.get(name);
  if (known) return known;
  const usual = { keyPrefix: name, points, duration: seconds };
  const made = pool
    ? new RateLimiterPostgres({
        ...usual,
        storeClient: pool,
        tableName: TABLE,
        tableCreated: true,
        clearExpiredByTimeout: false,
      })
    : new RateLimiterMemory(usual);
  limiters.set(name, made);
  return made;
}

/** Seconds to wait; 0: not too often. What is counted is kept as a digest, and a household counts as one. */
async function secondsToWait(name: string, key: string, limit: Limit): Promise<number> {
  const counted = isIP(key) ? sameHousehold(key) : key;
  try {
    await limiter(name, limit).consume(digestOf('rate', counted));
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** false: too often by this key (an address, an id, what somebody typed: it is not kept as it is). */
export const allowOften = async (name: string, key: string, limit: Limit): Promise<boolean> =>
  (await secondsToWait(name, key, limit)) === 0;

/** Throws `TooOften`, which is answered 429 with the seconds to wait. */
export async function notTooOften(name: string, key: string, limit: Limit): Promise<void> {
  const seconds = await secondsToWait(name, key, limit);
  if (seconds > 0) throw new TooOften(seconds);
}

/** For what anyone can reach: so many requests per address of the network the request comes from. */
export const addressLimit =
  (name: string, limit: Limit): MiddlewareHandler<Env> =>
  async (c, next) => {
    await notTooOften(name, c.var.address, limit);
    await next();
  };
