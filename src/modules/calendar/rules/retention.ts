const DAY = 86_400_000;

/** Two years after an event nobody needs to know any more who was there; how many came, and from where, stays. */
export const peopleForgottenBefore = (now: Date): Date => new Date(now.getTime() - 730 * DAY);

/** A list that nobody decided about for a month was not wanted; the file of one that was decided is of no use by then. */
export const listsForgottenBefore = (now: Date): Date => new Date(now.getTime() - 30 * DAY);

export const importsRemovedBefore = (now: Date): Date => new Date(now.getTime() - 730 * DAY);

/** Who came is known by name for twelve months; how many came, and from where, stays. */
export function arrivalsForgottenBefore(now: Date): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - 12);
  return before;
}

export function arrivalsForgottenOn(endsAt: Date): Date {
  const on = new Date(endsAt);
  on.setUTCMonth(on.getUTCMonth() + 12);
  return on;
}
