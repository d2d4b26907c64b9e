import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { changeTask as change, type Task, type TaskContent, taskHeld } from '../../store/planning/tasks.ts';
import { tellOwner } from './tell-owner.ts';

type Changing = { eventId: string; taskId: string; version: number; content: TaskContent };

/** stale: somebody else changed it, nothing is overwritten. Whoever is given it now is told. */
export type TaskDecision = { outcome: 'saved' } | { outcome: 'stale'; task: Task };

export function changeTask(
  db: Db,
  { networkId, personId }: Member,
  { eventId, taskId, version, content }: Changing,
  now: Date,
): Promise<TaskDecision> {
  return inTransaction(db, async (tx) => {
    const task = orMissing(await taskHeld(tx, { networkId, eventId, taskId }));
    if (task.version !== version || task.removedAt) return { outcome: 'stale', task };
    const next = await change(tx, task, content);
    if (next && next.ownerId !== task.ownerId) await tellOwner(tx, next, { by: personId, now });
    await changed(tx, `event:${eventId}`);
    return { outcome: 'saved' };
  });
}
