import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { type Db, isId } from '#platform/db';
import { pairKey, type Times } from '../rules/organisations-met.ts';
import { organisationsMet } from '../tables/index.ts';
import type { Which } from './day.ts';

/** How often these organisations met on the other days of the network, over all its years. */
export async function timesBefore(
  db: Db,
  { networkId, eventId }: Which,
  ones: readonly string[],
  others: readonly string[],
): Promise<Times> {
  // Those that are not in the directory have no past.
  const ids = [...new Set([...ones, ...others])].filter(isId);
  if (ids.length === 0) return new Map();
  const { one, other, times } = organisationsMet;
  const rows = await db
    .select({ one, other, times: sql<number>`sum(${times})::int` })
    .from(organisationsMet)
    .where(
      and(
        eq(organisationsMet.networkId, networkId),
        ne(organisationsMet.eventId, eventId),
        inArray(one, ids),
        inArray(other, ids),
      ),
    )
    .groupBy(one, other);
  return new Map(rows.map((row) => [pairKey(row.one, row.other), row.times]));
}
