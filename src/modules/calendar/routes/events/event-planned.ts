import type { Context } from 'hono';
import { orMissing } from '#platform/missing';
import type { Env } from '#platform/web';
import { type EventFacts, eventOf } from '../../store/events/events.ts';

/** The event of this address, for those who prepare it. */
export const eventPlanned = async (c: Context<Env>): Promise<EventFacts> =>
  orMissing(await eventOf(c.var.db, { networkId: c.var.network.id, eventId: c.req.param('event') ?? '' }));
