import { sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { minutesCount } from '../../tables/minutes.ts';

/**
 * The next number of a network and a year. Whoever takes it holds the count until their transaction ends: one that is
 * undone leaves no gap, and two never get the same.
 */
export async function nextNumber(tx: Tx, networkId: string, year: number): Promise<number> {
  const [taken] = await tx
    .insert(minutesCount)
    .values({ networkId, year, last: 1 })
    .onConflictDoUpdate({
      target: [minutesCount.networkId, minutesCount.year],
      set: { last: sql`${minutesCount.last} + 1` },
    })
    .returning({ last: minutesCount.last });
  if (!taken) throw new Error('No number was given');
  return taken.last;
}
