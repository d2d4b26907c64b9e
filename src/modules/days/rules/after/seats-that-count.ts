import type { Arrival } from '../presence.ts';
import { presences } from '../presence.ts';
import { whoWasThere } from './who-was-there.ts';

type EarlierSeat = { eventId: string; registrationId: string; startsAt: Date };

/** Of the seats of earlier days, those of people who were there: the others met nobody. */
export function seatsThatCount<Seat extends EarlierSeat>(
  seats: readonly Seat[],
  arrivals: readonly (Arrival & { eventId: string })[],
): Seat[] {
  const ofEvent = Map.groupBy(arrivals, ({ eventId }) => eventId);
  const there = new Map(
    [...new Set(seats.map(({ eventId }) => eventId))].map((eventId) => [
      eventId,
      whoWasThere(presences(ofEvent.get(eventId) ?? [])).wasThere,
    ]),
  );
  return seats.filter(({ eventId, registrationId, startsAt }) =>
    there.get(eventId)?.({ id: registrationId, role: 'worker' }, { startsAt }),
  );
}
