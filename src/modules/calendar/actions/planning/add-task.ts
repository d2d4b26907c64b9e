import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { answeredBefore, answerOnce } from '#platform/web';
import { eventHeld } from '../../store/events/events.ts';
import { saveTasks, type TaskContent } from '../../store/planning/tasks.ts';
import { tellOwner } from './tell-owner.ts';

type Asked = { once: { key: string; scope: string } | null; page: string };

/** Something to do before an event, or after it. Its owner is told. A repeated request adds one. */
export function addTask(
  db: Db,
  { networkId, personId }: Member,
  { eventId, content }: { eventId: string; content: TaskContent },
  { once, page }: Asked,
  now: Date,
): Promise<void> {
  const authored = { by: personId, now };
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, { networkId, eventId }));
    if (once && (await answeredBefore(tx, once.key, once.scope))) return;
    for (const task of await saveTasks(tx, { networkId, eventId }, [content], authored))
      await tellOwner(tx, task, authored);
    if (once) await answerOnce(tx, once.key, once.scope, page, now);
    await changed(tx, `event:${eventId}`);
  });
}
