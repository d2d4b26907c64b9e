import { type Db, inTransaction } from '#platform/db';
import { changed } from '#platform/live';
import type { Member } from '#platform/member';
import { orMissing } from '#platform/missing';
import { eventHeld } from '../../store/events/events.ts';
import { saveTasks, type TaskContent, tasksOf } from '../../store/planning/tasks.ts';

/** The usual tasks of such an event, to be changed at will. Where there are tasks already, nothing is added to them. */
export function takePlan(
  db: Db,
  { networkId, personId }: Member,
  { eventId, tasks }: { eventId: string; tasks: readonly Omit<TaskContent, 'ownerId'>[] },
  now: Date,
): Promise<number> {
  return inTransaction(db, async (tx) => {
    orMissing(await eventHeld(tx, { networkId, eventId }));
    if ((await tasksOf(tx, { networkId, eventId })).length > 0) return 0;
    const contents = tasks.map((task) => ({ ...task, ownerId: null }));
    const taken = await saveTasks(tx, { networkId, eventId }, contents, { by: personId, now });
    await changed(tx, `event:${eventId}`);
    return taken.length;
  });
}
