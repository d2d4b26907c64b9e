import type { Context } from 'hono';
import type { Env } from '#platform/web';
import { eventPath, planningPath } from '../../addresses.ts';
import type { EventOnPage } from '../../store/events/event-page.ts';
import { DatesAround } from '../../views/planning/dates-around.tsx';
import { MyTasks } from '../../views/planning/my-tasks.tsx';
import { tasksListed } from '../planning/tasks-listed.ts';

/** On the page of an event: other dates that belong with it, and that this person may see. */
export function around(c: Context<Env>, event: EventOnPage) {
  const { network, member, now, t } = c.var;
  const dates = event.around.filter(({ audience }) => member || audience === 'public');
  return <DatesAround t={t} dates={dates} hrefOf={(id) => eventPath(network.slug, id)} now={now} />;
}

/** On the page of an event: what a coordinator has to do for it. null: nothing, or they coordinate nothing. */
export function myTasks(c: Context<Env>, event: EventOnPage) {
  const { network, now, t } = c.var;
  const { toDo: tasks } = event;
  if (tasks.length === 0) return null;
  const path = planningPath(network.slug, event.id);
  return <MyTasks t={t} path={path} tasks={tasksListed(t, { event, tasks, names: new Map(), now })} />;
}
