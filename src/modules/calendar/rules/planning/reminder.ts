import { dayOf, momentAt } from '../moment.ts';
import { plusDays } from './days.ts';

type Reminder = { daysBefore: number; clock: string };
type Sent = { sentAt: Date | null; sentFor: string | null };
type Event = { startsAt: Date; cancelledAt: Date | null; fuzzyWhen: unknown };

/** A reminder for a date that moved leaves at its own hour or not at all: the letter about the change said the rest. */
const AGAIN_WITHIN = 2 * 3_600_000;

/** Counted from the day of the event, at an hour of Brussels: it moves when the event does. */
export const reminderAt = ({ daysBefore, clock }: Reminder, { startsAt }: Pick<Event, 'startsAt'>): Date =>
  momentAt(plusDays(dayOf(startsAt), -daysBefore), clock);

/**
 * Once for a day of the event. As long as it has not begun, what is late leaves all the same: its words have been read by
 * nobody. For a day it moved to, words that have been read are sent again at their hour, and never late.
 */
export function isDue(reminder: Reminder & Sent, event: Event, now: Date): boolean {
  if (event.cancelledAt || event.fuzzyWhen || now >= event.startsAt) return false;
  const at = reminderAt(reminder, event);
  if (now < at) return false;
  if (reminder.sentFor === null || reminder.sentAt === null) return true;
  if (reminder.sentFor === dayOf(event.startsAt)) return false;
  return at > reminder.sentAt && now.getTime() - at.getTime() < AGAIN_WITHIN;
}

/** Before it begins, and not yet over: a reminder that could never leave as meant is refused when it is written. */
export function whyNeverDue(reminder: Reminder, event: Event, now: Date): 'past' | 'afterBeginning' | null {
  const at = reminderAt(reminder, event);
  if (at >= event.startsAt) return 'afterBeginning';
  return at < now ? 'past' : null;
}
