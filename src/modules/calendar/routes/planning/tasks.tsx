import type { Context } from 'hono';
import { coordinatorsOf, membersNamed, personNames } from '#modules/accounts';
import { Missing, orMissing } from '#platform/missing';
import { inLanguage, textsIn } from '#platform/texts';
import {
  type App,
  coordinatorsOnly,
  type Env,
  flash,
  membersOnly,
  type RefilledForm,
  readForm,
  theirWords,
} from '#platform/web';
import { addTask } from '../../actions/planning/add-task.ts';
import { changeTask } from '../../actions/planning/change-task.ts';
import { completeTask } from '../../actions/planning/complete-task.ts';
import { removeTask } from '../../actions/planning/remove-task.ts';
import { takePlan } from '../../actions/planning/take-plan.ts';
import { eventPath, planningPath, taskPath } from '../../addresses.ts';
import { daysBeforeOf, nameWritten, taskForm, taskTyped } from '../../forms/planning/task-form.ts';
import { dueOn, stateOf } from '../../rules/planning/task.ts';
import type { EventFacts } from '../../store/events/events.ts';
import { type Task, type TaskContent, taskOf } from '../../store/planning/tasks.ts';
import { TaskPage } from '../../views/planning/task-page.tsx';
import { dayPlan } from '../../words/day-plan.ts';
import { eventPlanned } from '../events/event-planned.ts';
import { onceOf } from '../once-of.ts';

/** What is to be done before an event and after it, by whom. */
export const taskRoutes = (app: App): void => {
  app.post('/events/:event/planning/plan', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventPlanned(c);
    const tasks = dayPlan({ lang: t.lang, texts: network.languages.map(textsIn) });
    const taken = await takePlan(db, orMissing(member), { eventId: event.id, tasks }, now);
    if (taken > 0) flash(c, { text: t('calendar.task.said.planned', { count: taken }) });
    return c.redirect(planningPath(network.slug, event.id), 303);
  });

  app.get('/events/:event/planning/tasks/new', coordinatorsOnly, async (c) =>
    c.html(await taskView(c, { event: await eventPlanned(c), task: null })),
  );

  app.post('/events/:event/planning/tasks', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventPlanned(c);
    const read = await readTask(c, null);
    if ('refilled' in read) return c.html(await taskView(c, { event, task: null, ...read }), 422);
    const page = planningPath(network.slug, event.id);
    const asked = { once: onceOf(c, read.key), page };
    await addTask(db, orMissing(member), { eventId: event.id, content: read.content }, asked, now);
    flash(c, { text: t('calendar.task.said.added') });
    return c.redirect(page, 303);
  });

  app.get('/events/:event/planning/tasks/:planned', membersOnly, async (c) => {
    const event = await eventPlanned(c);
    const task = await taskHere(c, event);
    const { member } = c.var;
    if (member?.role !== 'coordinator' && task.ownerId !== member?.personId) throw new Missing();
    return c.html(await taskView(c, { event, task }));
  });

  app.patch('/events/:event/planning/tasks/:planned', coordinatorsOnly, async (c) => {
    const { db, now, t, network, member } = c.var;
    const event = await eventPlanned(c);
    const task = await taskHere(c, event);
    const read = await readTask(c, task);
    if ('refilled' in read) return c.html(await taskView(c, { event, task, ...read }), 422);
    const { content, version } = read;
    const changing = { eventId: event.id, taskId: task.id, version, content };
    const decision = await changeTask(db, orMissing(member), changing, now);
    if (decision.outcome === 'stale') {
      const refilled = { values: read.values, problems: {} };
      return c.html(await taskView(c, { event, task: decision.task, refilled, isStale: true }), 422);
    }
    flash(c, { text: t('calendar.task.said.changed') });
    return c.redirect(planningPath(network.slug, event.id), 303);
  });

  app.post('/events/:event/planning/tasks/:planned/completion', membersOnly, (c) => complete(c, true));
  app.delete('/events/:event/planning/tasks/:planned/completion', membersOnly, (c) => complete(c, false));
  app.delete('/events/:event/planning/tasks/:planned', coordinatorsOnly, (c) => stand(c, c.var.now));
  app.post('/events/:event/planning/tasks/:planned', coordinatorsOnly, (c) => stand(c, null));
};

async function complete(c: Context<Env>, isDone: boolean) {
  const { db, now, t, network } = c.var;
  const member = orMissing(c.var.member);
  const [eventId, taskId] = [c.req.param('event') ?? '', c.req.param('planned') ?? ''];
  await completeTask(db, member, { eventId, taskId, isDone }, now);
  const own = taskPath(network.slug, eventId, taskId);
  flash(
    c,
    isDone
      ? {
          text: t('calendar.task.said.done'),
          undo: { action: `${own}/completion?_method=delete`, label: t('calendar.said.undo') },
        }
      : { text: t('calendar.task.said.undone') },
  );
  return c.redirect(member.role === 'coordinator' ? planningPath(network.slug, eventId) : own, 303);
}

/** Taken away, or put back. */
async function stand(c: Context<Env>, removedAt: Date | null) {
  const { db, t, network, member } = c.var;
  const [eventId, taskId] = [c.req.param('event') ?? '', c.req.param('planned') ?? ''];
  await removeTask(db, orMissing(member), { eventId, taskId, removedAt });
  const undo = { action: taskPath(network.slug, eventId, taskId), label: t('calendar.said.undo') };
  flash(c, removedAt ? { text: t('calendar.task.said.removed'), undo } : { text: t('calendar.task.said.back') });
  return c.redirect(planningPath(network.slug, eventId), 303);
}

type Read =
  | { refilled: RefilledForm }
  | { content: TaskContent; version: number; key: string | null; values: RefilledForm['values'] };

/** The owner is a member, by name or address; two of a name are told apart by their address. */
async function readTask(c: Context<Env>, before: Task | null): Promise<Read> {
  const { db, now, t, network } = c.var;
  const form = await readForm(c, taskForm);
  if (!form.ok) return { refilled: form };
  const { name, owner, version } = form.value;
  const people = owner ? await membersNamed(db, { networkId: network.id, now }, owner) : [];
  const [first, second] = people;
  if (owner && (!first || second)) {
    const problem = second ? 'calendar.problem.ownerTwice' : 'calendar.problem.owner';
    return { refilled: { values: form.values, problems: { owner: problem } } };
  }
  const content = {
    name: nameWritten(name, t.lang, before?.name ?? null),
    daysBefore: daysBeforeOf(form.value),
    ownerId: first?.personId ?? null,
  };
  return { content, version, key: form.key, values: form.values };
}

const taskHere = async (c: Context<Env>, { networkId, id: eventId }: EventFacts): Promise<Task> => {
  const task = orMissing(await taskOf(c.var.db, { networkId, eventId, taskId: c.req.param('planned') ?? '' }));
  if (task.removedAt) throw new Missing();
  return task;
};

type Formed = { event: EventFacts; task: Task | null; refilled?: RefilledForm; isStale?: boolean };

async function taskView(c: Context<Env>, { event, task, refilled, isStale }: Formed) {
  const { db, network, frame, t, now, member } = c.var;
  const isCoordinator = member?.role === 'coordinator';
  const coordinators = isCoordinator ? await coordinatorsOf(db, network.id, now) : [];
  const names = await personNames(
    db,
    [task?.ownerId, task?.doneBy].flatMap((id) => id ?? []),
  );
  const name = task && inLanguage(task.name, t.lang).text;
  const stands = task ? taskTyped(task, name ?? '', names.get(task.ownerId ?? '') ?? '') : {};
  const page = planningPath(network.slug, event.id);
  return (
    <TaskPage
      frame={frame}
      eventTitle={inLanguage(event.title, t.lang).text}
      task={
        task && {
          name: name ?? '',
          day: dueOn(task, event),
          state: stateOf(task, event, now),
          owner: names.get(task.ownerId ?? '') ?? null,
          doneBy: names.get(task.doneBy ?? '') ?? null,
          doneAt: task.doneAt,
          version: task.version,
          stands,
        }
      }
      theirs={isStale && refilled ? theirWords(stands, refilled.values) : []}
      refilled={refilled ?? null}
      people={coordinators.map(({ name: one }) => one)}
      isCoordinator={isCoordinator}
      action={task ? taskPath(network.slug, event.id, task.id) : `${page}/tasks`}
      back={isCoordinator ? page : eventPath(network.slug, event.id)}
      formKey={c.var.formKey}
    />
  );
}
