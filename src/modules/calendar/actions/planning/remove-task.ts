import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeTask, taskHeld } from '../../store/planning/tasks.ts';

/** Nobody has to do it. `removedAt` null: somebody does, after all. */
export function removeTask(
  db: Db,
  { networkId }: Member,
  { eventId, taskId, removedAt }: { eventId: string; taskId: string; removedAt: Date | null },
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const task = orMissing(await taskHeld(tx, { networkId, eventId, taskId }));
    if ((task.removedAt === null) === (removedAt === null)) return;
    await changeTask(tx, task, { removedAt });
    await changed(tx, `event:${eventId}`);
  });
}
