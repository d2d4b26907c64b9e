const MONTH = 30 * 24 * 3600_000;

/** What was taken out of minutes can be put back for thirty days. */
export const removedForgottenBefore = (now: Date): Date => new Date(now.getTime() - MONTH);
