import type { Context } from 'hono';
import { isId } from '#platform/db';
import { orMissing } from '#platform/missing';
import type { Env } from '#platform/web';

/** An id of an address; what cannot be one is not there. */
export const theId = (given: string | undefined): string => orMissing(isId(given) ? given : null);

/** `?page=`, counted from 1. */
export function pageNumber(c: Context<Env>): number {
  const asked = Number(c.req.query('page') ?? 1);
  return Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1;
}
