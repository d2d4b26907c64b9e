const YEAR = 365 * 24 * 3600_000;

/** Addresses of people without an account are kept for minutes and what follows from them, a year. */
export const addressesEndBefore = (now: Date): Date => new Date(now.getTime() - YEAR);

/** Who could come when is of no use once the meeting has its date. */
export const pollsEndBefore = (now: Date): Date => new Date(now.getTime() - YEAR / 2);
