import type { Presence } from '../arrival.ts';
import { whoWasThere } from './who-was-there.ts';

type EarlierSeat = { eventId: string; registrationId: string; startsAt: Date };

/** Of the seats of earlier days, those of people who were there: the others met nobody. */
export function seatsThatCount<Seat extends EarlierSeat>(
  seats: readonly Seat[],
  presences: ReadonlyMap<string, Presence>,
): Seat[] {
  const there = new Map(
    [...new Set(seats.map(({ eventId }) => eventId))].map((eventId) => [
      eventId,
      whoWasThere(presences.get(eventId) ?? new Map()).wasThere,
    ]),
  );
  return seats.filter(({ eventId, registrationId, startsAt }) =>
    there.get(eventId)?.({ id: registrationId, role: 'worker' }, { startsAt }),
  );
}
