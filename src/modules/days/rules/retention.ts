/** Who sat with whom stays known by name for twelve months after the day. */
export function forgottenBefore(now: Date): Date {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - 12);
  return before;
}

/** When what is known of a day by name is forgotten; `lastRoundAt`: when its last round began. */
export function forgottenOn(lastRoundAt: Date): Date {
  const on = new Date(lastRoundAt);
  on.setUTCMonth(on.getUTCMonth() + 12);
  return on;
}

/** A phone is told from the others at its table until the third day: after that nobody corrects anything on it. */
export const phonesForgottenBefore = (now: Date): Date => new Date(now.getTime() - 2 * 86_400_000);
