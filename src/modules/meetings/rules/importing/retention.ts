const DAY = 24 * 3600_000;

/** Minutes that nobody looked at in three months are not going to be; the file is still with whoever has it. */
export const unsavedEndBefore = (now: Date): Date => new Date(now.getTime() - 90 * DAY);
/** What was removed can be taken back for thirty days. */
export const removedEndBefore = (now: Date): Date => new Date(now.getTime() - 30 * DAY);
