import { and, gte, isNotNull, isNull, lte, or, sql } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { event } from '../../tables/index.ts';

export type DueToConfirm = { networkId: string; eventId: string; createdBy: string | null; confirmBy: Date };

/** Events whose day to be reminded has come, with something that is still not certain. `since`: older ones were told. */
export async function dueToConfirm(db: Db, { since, now }: { since: Date; now: Date }): Promise<DueToConfirm[]> {
  const { networkId, id, createdBy, confirmBy } = event;
  const rows = await db
    .select({ networkId, eventId: id, createdBy, confirmBy })
    .from(event)
    .where(
      and(
        isNotNull(confirmBy),
        lte(confirmBy, now),
        gte(confirmBy, since),
        gte(event.endsAt, now),
        isNull(event.cancelledAt),
        or(sql`cardinality(${event.toConfirm}) > 0`, isNotNull(event.fuzzyWhen)),
      ),
    );
  return rows.flatMap(({ confirmBy: at, ...row }) => (at ? [{ ...row, confirmBy: at }] : []));
}
