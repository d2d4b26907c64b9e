import { and, asc, eq, gt, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { type Db, isId, newId, type Tx } from '#platform/db';
import { event, task } from '../../tables/index.ts';
import { isNoTemplate } from '../events/events.ts';

export type Task = typeof task.$inferSelect;
export type TaskContent = Pick<Task, 'name' | 'daysBefore' | 'ownerId'>;
type Which = { networkId: string; eventId: string };
type Authored = { by: string; now: Date };

const isOf = ({ networkId, eventId }: Which) => and(eq(task.networkId, networkId), eq(task.eventId, eventId));

/** Those of an event that were not taken away. */
export const tasksOf = (db: Db, which: Which): Promise<Task[]> =>
  db
    .select()
    .from(task)
    .where(and(isOf(which), isNull(task.removedAt)))
    .orderBy(sql`${task.daysBefore} desc`, asc(task.id));

export type TaskToDo = Pick<Task, 'id' | 'name' | 'daysBefore' | 'ownerId'> & { doneAt: null };

/** What somebody has to do for an event and has not done, within the question about it. */
export const tasksToDo = (ownerId: string): SQL<TaskToDo[]> => sql<
  TaskToDo[]
>`(select coalesce(json_agg(json_build_object(
    'id', d.id, 'name', d.name, 'daysBefore', d.days_before, 'ownerId', d.owner_id, 'doneAt', null)
    order by d.days_before desc, d.id), '[]')
  from ${task} d where d.network_id = event.network_id and d.event_id = event.id
    and d.removed_at is null and d.done_at is null and d.owner_id = ${ownerId})`;

export async function taskOf(db: Db, which: Which & { taskId: string }): Promise<Task | null> {
  if (!isId(which.taskId) || !isId(which.eventId)) return null;
  const [found] = await db
    .select()
    .from(task)
    .where(and(isOf(which), eq(task.id, which.taskId)));
  return found ?? null;
}

/** Held until the transaction ends, so that two people do not write over each other. */
export async function taskHeld(db: Db, which: Which & { taskId: string }): Promise<Task | null> {
  if (!isId(which.taskId) || !isId(which.eventId)) return null;
  const [held] = await db
    .select()
    .from(task)
    .where(and(isOf(which), eq(task.id, which.taskId)))
    .for('update');
  return held ?? null;
}

export async function saveTasks(
  tx: Tx,
  which: Which,
  contents: readonly TaskContent[],
  { by, now }: Authored,
): Promise<Task[]> {
  if (contents.length === 0) return [];
  const rows = contents.map((content) => ({
    ...which,
    id: newId(),
    ...content,
    version: 1,
    addedBy: by,
    addedAt: now,
  }));
  return tx.insert(task).values(rows).returning();
}

export async function changeTask(
  tx: Tx,
  { networkId, id, version }: Task,
  change: Partial<Task>,
): Promise<Task | null> {
  const [changed] = await tx
    .update(task)
    .set({ ...change, version: version + 1 })
    .where(and(eq(task.networkId, networkId), eq(task.id, id)))
    .returning();
  return changed ?? null;
}

export type TaskNear = { task: Task; event: { startsAt: Date; cancelledAt: Date | null } };

/** Tasks with an owner that are not done, of events whose day is so near that one may be due. */
export const tasksNear = (db: Db, now: Date): Promise<TaskNear[]> =>
  db
    .select({ task, event: { startsAt: event.startsAt, cancelledAt: event.cancelledAt } })
    .from(task)
    .innerJoin(event, and(eq(event.networkId, task.networkId), eq(event.id, task.eventId)))
    .where(
      and(
        isNull(task.removedAt),
        isNull(task.doneAt),
        isNotNull(task.ownerId),
        isNoTemplate,
        isNull(event.cancelledAt),
        // Within three days of its day, for the hours of both days and for the day after.
        gt(event.startsAt, sql`${now}::timestamptz + make_interval(days => ${task.daysBefore} - 3)`),
        lt(event.startsAt, sql`${now}::timestamptz + make_interval(days => ${task.daysBefore} + 3)`),
      ),
    )
    .orderBy(asc(task.id));

/** One process tells its owner, once for that day. */
export async function claimTask(tx: Tx, { networkId, id, version }: Task, day: string): Promise<boolean> {
  const notYet = sql`${task.remindedFor} is distinct from ${day}`;
  const claimed = await tx
    .update(task)
    .set({ remindedFor: day })
    .where(and(eq(task.networkId, networkId), eq(task.id, id), eq(task.version, version), notYet))
    .returning({ id: task.id });
  return claimed.length > 0;
}
