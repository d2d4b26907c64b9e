import { and, eq, gte, isNull, lt, ne } from 'drizzle-orm';
import type { Db } from '#platform/db';
import { round, seat } from '../tables/index.ts';
import type { Which } from './day.ts';

export type EarlierSeat = {
  eventId: string;
  roundId: string;
  startsAt: Date;
  group: number;
  registrationId: string;
};

/** Who sat where in the rounds of other days that began between two moments. What is forgotten is not in it. */
export async function earlierSeats(
  db: Db,
  { networkId, eventId }: Which,
  { from, until }: { from: Date; until: Date },
): Promise<EarlierSeat[]> {
  return db
    .select({
      eventId: round.eventId,
      roundId: round.id,
      startsAt: round.startsAt,
      group: seat.group,
      registrationId: seat.registrationId,
    })
    .from(round)
    .innerJoin(seat, and(eq(seat.networkId, round.networkId), eq(seat.roundId, round.id)))
    .where(
      and(
        eq(round.networkId, networkId),
        ne(round.eventId, eventId),
        isNull(round.removedAt),
        gte(round.startsAt, from),
        lt(round.startsAt, until),
      ),
    );
}
