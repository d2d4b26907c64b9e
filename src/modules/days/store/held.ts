import { and, asc, eq, isNull } from 'drizzle-orm';
import { isId, type Tx } from '#platform/db';
import type { Day } from '../rules/day.ts';
import { round } from '../tables/index.ts';
import { dayOf, emptyDay, type Which } from './day.ts';

/** Holds the rounds of a day until the transaction ends: acts on its seats happen one after the other. */
export async function heldDay(tx: Tx, which: Which): Promise<Day> {
  if (!isId(which.eventId)) return emptyDay(which.eventId);
  await tx
    .select({ id: round.id })
    .from(round)
    .where(and(eq(round.networkId, which.networkId), eq(round.eventId, which.eventId), isNull(round.removedAt)))
    .orderBy(asc(round.id))
    .for('update');
  return dayOf(tx, which);
}
