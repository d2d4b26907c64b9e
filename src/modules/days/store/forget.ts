import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Tx } from '#platform/db';
import { arrival, composition, mixing, round, seat } from '../tables/index.ts';

/** Who sat with whom, who came, and what was done to seats, of days whose last round began before this moment. */
export async function forgetSeatsBefore(tx: Tx, before: Date): Promise<void> {
  const over = await tx
    .select({ networkId: round.networkId, eventId: round.eventId })
    .from(round)
    .groupBy(round.networkId, round.eventId)
    .having(lt(sql`max(${round.startsAt})`, before));
  for (const { networkId, eventId } of over) {
    const rounds = tx
      .select({ id: round.id })
      .from(round)
      .where(and(eq(round.networkId, networkId), eq(round.eventId, eventId)));
    await tx.delete(seat).where(and(eq(seat.networkId, networkId), inArray(seat.roundId, rounds)));
    await tx.delete(composition).where(and(eq(composition.networkId, networkId), eq(composition.eventId, eventId)));
    await tx.delete(mixing).where(and(eq(mixing.networkId, networkId), eq(mixing.eventId, eventId)));
    await tx.delete(arrival).where(and(eq(arrival.networkId, networkId), eq(arrival.eventId, eventId)));
  }
}

export async function forgetRegistration(tx: Tx, networkId: string, registrationId: string): Promise<void> {
  await tx.delete(seat).where(and(eq(seat.networkId, networkId), eq(seat.registrationId, registrationId)));
  await tx.delete(arrival).where(and(eq(arrival.networkId, networkId), eq(arrival.registrationId, registrationId)));
}

export async function forgetAuthor(tx: Tx, personId: string): Promise<void> {
  await tx.update(round).set({ removedBy: null }).where(eq(round.removedBy, personId));
  await tx.update(composition).set({ by: null }).where(eq(composition.by, personId));
  await tx.update(mixing).set({ askedBy: null }).where(eq(mixing.askedBy, personId));
  await tx.update(arrival).set({ by: null }).where(eq(arrival.by, personId));
}
