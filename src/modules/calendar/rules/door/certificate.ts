import { Temporal } from 'temporal-polyfill';
import { type Arrival, hasCome } from './presence.ts';

export type Attended = { from: Date; until: Date };

type Times = { startsAt: Date; endsAt: Date };

/**
 * The hours somebody was there: those of the event, until they left, or until noon. null: they were not noted at the
 * door, or it is not over.
 */
export function attended({ startsAt, endsAt }: Times, arrival: Arrival | undefined, now: Date): Attended | null {
  if (now < endsAt || !arrival || !hasCome(arrival.state)) return null;
  const left = arrival.state === 'left' ? arrival.at : arrival.state === 'untilNoon' ? noonOf(startsAt) : endsAt;
  const until = left < endsAt ? left : endsAt;
  return until > startsAt ? { from: startsAt, until } : null;
}

/** In Brussels, on the day on which it begins. */
function noonOf(startsAt: Date): Date {
  const begin = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime()).toZonedDateTimeISO('Europe/Brussels');
  return new Date(begin.with({ hour: 12, minute: 0, second: 0, millisecond: 0 }).epochMilliseconds);
}

/** Whole minutes. */
export function lasted({ from, until }: Attended): { hours: number; minutes: number } {
  const minutes = Math.round((until.getTime() - from.getTime()) / 60_000);
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
}
