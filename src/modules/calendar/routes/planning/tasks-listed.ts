import { inLanguage, type T } from '#platform/texts';
import { dueOn, inOrder, stateOf } from '../../rules/planning/task.ts';
import type { EventFacts } from '../../store/events/events.ts';
import type { Task } from '../../store/planning/tasks.ts';
import type { TaskListed } from '../../views/planning/tasks-section.tsx';

type Given = {
  event: EventFacts;
  tasks: readonly Pick<Task, 'id' | 'name' | 'daysBefore' | 'ownerId' | 'doneAt'>[];
  names: ReadonlyMap<string, string>;
  now: Date;
};

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
