const HOUR = 3_600_000;

/** How long an offered place is kept for somebody: two days, and shorter the nearer the event is. */
const USUAL = 48 * HOUR;
/** Nobody can answer faster than this by e-mail; what is offered later than that before the beginning is not offered. */
const SHORTEST = 2 * HOUR;

/**
 * Until when an offer holds. null: it begins so soon that nobody could answer in time: the place is given without asking,
 * rather than left empty.
 */
export function offerEndsAt({ startsAt }: { startsAt: Date }, now: Date): Date | null {
  const left = startsAt.getTime() - now.getTime();
  const held = Math.min(USUAL, left / 4);
  return held < SHORTEST ? null : new Date(now.getTime() + held);
}
