import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { answeredBefore, answerOnce } from '#platform/web';
import { eventHeld } from '../../store/events/events.ts';
import { type ReminderContent, saveReminder } from '../../store/planning/reminders.ts';

type Asked = { once: { key: string; scope: string } | null; page: string };

/** Those registered will be written to, so many days before. A repeated request writes one. */
export function writeReminder(
  db: Db,
  { networkId, personId }: Member,
  { eventId, content }: { eventId: string; content: ReminderContent },
  { once, page }: Asked,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, { networkId, eventId }));
    if (once && (await answeredBefore(tx, once.key, once.scope))) return;
    await saveReminder(tx, { networkId, eventId }, content, personId);
    if (once) await answerOnce(tx, once.key, once.scope, page, now);
    await changed(tx, `event:${eventId}`);
  });
}
