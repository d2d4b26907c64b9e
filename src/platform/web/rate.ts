import type { Context, MiddlewareHandler } from 'hono';
import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Env } from './env.ts';
import { TooOften } from './too-often.ts';

type Limit = { points: number; seconds: number };
type Limiter = { consume(key: string): Promise<unknown> };

let pool: Pool | null = null;
const limiters = new Map<string, Promise<Limiter>>();

/** Counters are kept in the database, so several processes count together. */
export function useRateLimits(given: Pool | null): void {
  pool = given;
  limiters.clear();
}

const TABLE = 'rate_limit';

function limiter(name: string, { points, seconds }: Limit): Promise<Limiter> {
  const known = limiters.get(name);
  if (known) return known;
  const made = Promise.resolve(
    pool
      ? new RateLimiterPostgres({
          storeClient: pool,
          tableName: TABLE,
          tableCreated: true,
          keyPrefix: name,
          points,
          duration: seconds,
          clearExpiredByTimeout: false,
        })
      : new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
  );
  limiters.set(name, made);
  return made;
}

/** false: too often by this key. The key is hashed or an id: it stays in the database for the time of the limit. */
export async function allowOften(name: string, key: string, limit: Limit): Promise<boolean> {
  try {
    await (await limiter(name, limit)).consume(key);
    return true;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false;
    throw refusal;
  }
}

/** For what anyone can reach: so many requests per address of the network the request comes from. */
export const addressLimit =
  (name: string, limit: Limit): MiddlewareHandler<Env> =>
  async (c: Context<Env>, next) => {
    if (!(await allowOften(name, c.var.address, limit))) {
      c.header('Retry-After', String(limit.seconds));
      throw new TooOften();
    }
    await next();
  };
