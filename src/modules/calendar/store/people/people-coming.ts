import { and, count, eq } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { registration } from '../../tables/index.ts';

/** How many come to an event. */
export async function peopleComing(
  db: Db,
  { networkId, eventId }: { networkId: string; eventId: string },
): Promise<number> {
  const [found] = await db
    .select({ coming: count() })
    .from(registration)
    .where(
      and(
        eq(registration.networkId, networkId),
        eq(registration.eventId, eventId),
        eq(registration.state, 'registered'),
      ),
    );
  return found?.coming ?? 0;
}
