import { inLanguage, type T } from '#platform/texts';
import { dueOn, inOrder, stateOf } from '../rules/around/task.ts';
import type { EventFacts } from '../store/events.ts';
import type { Task } from '../store/tasks.ts';
import type { TaskListed } from '../views/around/tasks-section.tsx';

type Given = { event: EventFacts; tasks: readonly Task[]; names: ReadonlyMap<string, string>; now: Date };

/** What is late first, with who does it. */
export const tasksListed = (t: T, { event, tasks, names, now }: Given): TaskListed[] =>
  inOrder(tasks, event, now).map((task) => ({
    id: task.id,
    name: inLanguage(task.name, t.lang).text,
    day: dueOn(task, event),
    daysBefore: task.daysBefore,
    owner: names.get(task.ownerId ?? '') ?? null,
    state: stateOf(task, event, now),
  }));
