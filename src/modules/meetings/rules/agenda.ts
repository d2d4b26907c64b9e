import { minutesBetween, plusMinutes } from './moment.ts';

type Timed = { minutes: number | null };

/** When each point would begin if all before it took their minutes; null once a point without minutes came before. */
export function hoursOf(items: readonly Timed[], startsAt: Date): (Date | null)[] {
  let at: Date | null = startsAt;
  return items.map(({ minutes }) => {
    const begins = at;
    at = at && minutes !== null ? plusMinutes(at, minutes) : null;
    return begins;
  });
}

export type AgendaSum = {
  planned: number;
  available: number;
  /** Negative: so many minutes too many. */
  left: number;
  /** Points that say no minutes. */
  open: number;
};

/** What the points take together, against the time there is. */
export function sumOf(
  items: readonly Timed[],
  { minutesAvailable, startsAt, endsAt }: { minutesAvailable: number | null; startsAt: Date; endsAt: Date },
): AgendaSum {
  const available = minutesAvailable ?? minutesBetween(startsAt, endsAt);
  const planned = items.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const open = items.filter(({ minutes }) => minutes === null).length;
  return { planned, available, left: available - planned, open };
}

/**
 * The points with one of them put before another, or at the end. null: one of the two is not there any more. Where others
 * moved meanwhile, "before that one" still says what was meant.
 */
export function placed<Item extends { id: string }>(
  items: readonly Item[],
  itemId: string,
  beforeId: string | null,
): Item[] | null {
  const moved = items.find(({ id }) => id === itemId);
  if (!moved) return null;
  if (beforeId === itemId) return [...items];
  const others = items.filter(({ id }) => id !== itemId);
  if (beforeId === null) return [...others, moved];
  const at = others.findIndex(({ id }) => id === beforeId);
  return at < 0 ? null : [...others.slice(0, at), moved, ...others.slice(at)];
}
