import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeReminder, reminderHeld } from '../../store/planning/reminders.ts';

/** It will not leave. `removedAt` null: it will, after all. */
export function removeReminder(
  db: Db,
  { networkId }: Member,
  { eventId, reminderId, removedAt }: { eventId: string; reminderId: string; removedAt: Date | null },
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const reminder = orMissing(await reminderHeld(tx, { networkId, eventId, reminderId }));
    if ((reminder.removedAt === null) === (removedAt === null)) return;
    await changeReminder(tx, reminder, { removedAt });
    await changed(tx, `event:${eventId}`);
  });
}
