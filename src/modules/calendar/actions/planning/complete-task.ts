import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { Missing, orMissing } from '#platform/missing';
import { changeTask, taskHeld } from '../../store/planning/tasks.ts';

type Completing = { eventId: string; taskId: string; isDone: boolean };

/** Done, or to be done after all: said by its owner, or by who coordinates. Who said it first stays. */
export function completeTask(
  db: Db,
  { networkId, personId, role }: Member,
  { eventId, taskId, isDone }: Completing,
  now: Date,
): Promise<void> {
  return inTransaction(db, async (tx) => {
    const task = orMissing(await taskHeld(tx, { networkId, eventId, taskId }));
    if (role !== 'coordinator' && task.ownerId !== personId) throw new Missing();
    if (task.removedAt || (task.doneAt !== null) === isDone) return;
    await changeTask(tx, task, isDone ? { doneAt: now, doneBy: personId } : { doneAt: null, doneBy: null });
    await changed(tx, `event:${eventId}`);
  });
}
