/** Up to so many lines a person waits for the answer; above, a worker saves the list and the page says how far it is. */
const mostAtOnce = 500;

export const isLongList = (lines: number): boolean => lines > mostAtOnce;

/** A worker needs seconds; after five minutes nobody works on it any more. */
export const isStuck = (since: Date | null, now: Date): boolean =>
  since === null || now.getTime() - since.getTime() > 5 * 60_000;
