import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import type { Env } from '#platform/web';
import { type Experiment, experimentOf } from '../store/experiments.ts';

/** The experiment of the address. */
export async function rowHere(c: Context<Env>): Promise<Experiment> {
  const which = { networkId: c.var.network.id, experimentId: c.req.param('experiment') ?? '' };
  return orMissing(await experimentOf(c.var.db, which));
}
