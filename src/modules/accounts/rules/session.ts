const DAY = 86_400_000;

/** However often it is used, a device signs in again after this. */
export const sessionEnd = (signedInAt: Date): Date => new Date(signedInAt.getTime() + 90 * DAY);

/** Last seen before this moment, a session is over. */
export const idleSince = (now: Date): Date => new Date(now.getTime() - 30 * DAY);

/** That a device was seen is written down once a day at most: reading a page stays a read. */
export const isToBeSeen = (seenAt: Date, now: Date): boolean => now.getTime() - seenAt.getTime() > DAY;
