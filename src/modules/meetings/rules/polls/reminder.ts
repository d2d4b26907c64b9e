const TWO_DAYS = 48 * 3600_000;

type Time = { openedAt: Date | null; madeAt: Date; closesAt: Date };

/** Two days before the end, and in a short poll when half of its time is over. */
export function isReminderDue({ openedAt, madeAt, closesAt }: Time, now: Date): boolean {
  const half = ((openedAt ?? madeAt).getTime() + closesAt.getTime()) / 2;
  return now.getTime() >= Math.max(half, closesAt.getTime() - TWO_DAYS);
}

/** Polls that end later than that remind nobody yet. */
export const remindersLookAhead = (now: Date): Date => new Date(now.getTime() + TWO_DAYS);
