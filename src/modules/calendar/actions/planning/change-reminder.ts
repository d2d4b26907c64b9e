import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { dayOf } from '../../rules/moment.ts';
import { eventHeld } from '../../store/events/events.ts';
import {
  changeReminder as change,
  type Reminder,
  type ReminderContent,
  reminderHeld,
} from '../../store/planning/reminders.ts';

type Changing = { eventId: string; reminderId: string; version: number; content: ReminderContent };

/** sent: it has left for this date, and what people were told is not told otherwise afterwards. */
export type ReminderDecision = { outcome: 'saved' | 'sent' } | { outcome: 'stale'; reminder: Reminder };

export function changeReminder(
  db: Db,
  { networkId, personId }: Member,
  { eventId, reminderId, version, content }: Changing,
): Promise<ReminderDecision> {
  return inTransaction(db, async (tx) => {
    const event = orMissing(await eventHeld(tx, { networkId, eventId }));
    const reminder = orMissing(await reminderHeld(tx, { networkId, eventId, reminderId }));
    if (reminder.version !== version || reminder.removedAt) return { outcome: 'stale', reminder };
    if (reminder.sentFor === dayOf(event.startsAt)) return { outcome: 'sent' };
    await change(tx, reminder, { ...content, writtenBy: personId });
    await changed(tx, `event:${eventId}`);
    return { outcome: 'saved' };
  });
}
