import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { round } from '../../tables/index.ts';
import type { Which } from '../day.ts';

export type RoundHours = { roundId: string; startsAt: Date; endsAt: Date };

/** The rounds that slots hold begin and end with them. Those that do already stay untouched. */
export async function saveRoundHours(tx: Tx, which: Which, hours: readonly RoundHours[]): Promise<void> {
  for (const { roundId, startsAt, endsAt } of hours)
    await tx
      .update(round)
      .set({ startsAt, endsAt, version: sql`${round.version} + 1` })
      .where(
        and(
          eq(round.networkId, which.networkId),
          eq(round.eventId, which.eventId),
          eq(round.id, roundId),
          isNull(round.removedAt),
          sql`(${round.startsAt}, ${round.endsAt}) is distinct from (${startsAt}::timestamptz, ${endsAt}::timestamptz)`,
        ),
      );
}
