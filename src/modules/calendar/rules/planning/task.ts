import { dayOf, momentAt } from '../moment.ts';
import { plusDays } from './days.ts';

type Task = { daysBefore: number; doneAt: Date | null };
type Event = { startsAt: Date };

/** At eight in the morning whoever has something to do that day is told. */
const TOLD_AT = '08:00';

/** 'YYYY-MM-DD'; it moves when the event does. */
export const dueOn = ({ daysBefore }: Pick<Task, 'daysBefore'>, { startsAt }: Event): string =>
  plusDays(dayOf(startsAt), -daysBefore);

export type TaskState = 'late' | 'coming' | 'done';

export function stateOf(task: Task, event: Event, now: Date): TaskState {
  if (task.doneAt) return 'done';
  return dueOn(task, event) < dayOf(now) ? 'late' : 'coming';
}

const order = { late: 0, coming: 1, done: 2 } as const;

/** What is late first, then what comes, then what is done; by day, in the order in which they were written. */
export function inOrder<One extends Task & { id: string }>(tasks: readonly One[], event: Event, now: Date): One[] {
  const rank = (task: One) => order[stateOf(task, event, now)];
  return tasks.toSorted((a, b) => rank(a) - rank(b) || b.daysBefore - a.daysBefore || (a.id < b.id ? -1 : 1));
}

/** Its owner is told once, on its day or on the day after when nobody could do it before. */
export function isToTell(
  task: Task & { ownerId: string | null; remindedFor: string | null },
  event: Event & { cancelledAt: Date | null },
  now: Date,
): boolean {
  if (task.doneAt || !task.ownerId || event.cancelledAt) return false;
  const day = dueOn(task, event);
  return task.remindedFor !== day && now >= momentAt(day, TOLD_AT) && dayOf(now) <= plusDays(day, 1);
}
