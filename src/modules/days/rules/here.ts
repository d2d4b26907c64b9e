import type { Arrival } from './arrival.ts';

/**
 * Whoever is absent, or has left, gives up the rounds to come. Whoever has not been seen yet may still arrive and keeps
 * their seats.
 */
export function isStillHere(arrival: Arrival | undefined, round: { startsAt: Date; isAfternoon: boolean }): boolean {
  switch (arrival?.state) {
    case 'absent':
    case 'withdrawn':
      return false;
    case 'left':
      return round.startsAt < arrival.at;
    case 'untilNoon':
      return !round.isAfternoon;
    default:
      return true;
  }
}
