import { and, count, eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { registration } from '../../tables/index.ts';
import { atEvent } from '../registering/at-event.ts';

/** How many come to an event. */
export async function peopleComing(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
): Promise<number> {
  const [found] = await db
    .select({ coming: count() })
    .from(registration)
    .where(and(atEvent({ networkId, eventId }), eq(registration.state, 'registered')));
  return found?.coming ?? 0;
}
