import type { T } from '#platform/texts';
import { ActionForm, Button, Disclosure, Inline, List, Quiet, Row, Section, State } from '#platform/ui';
import type { TaskState } from '../../rules/planning/task.ts';

export type TaskListed = {
  id: string;
  name: string;
  /** The day it is to be done, 'YYYY-MM-DD'. */
  day: string;
  /** Days before the event; negative after it. */
  daysBefore: number;
  owner: string | null;
  state: TaskState;
};

type Shown = {
  t: T;
  path: string;
  /** What is late first. */
  tasks: readonly TaskListed[];
  /** How many come: rooms, meals and visits are sized by it. */
  coming: number;
  /** There is a usual plan for such an event. */
  hasPlan: boolean;
};

/** What is to be done, by whom, by when. */
export function TasksSection({ t, path, tasks, coming, hasPlan }: Shown) {
  const done = tasks.filter(({ state }) => state === 'done');
  return (
    <Section
      id="tasks"
      title={t('calendar.task.title')}
      aside={
        <Button href={`${path}/tasks/new`} kind="outlined" icon="plus">
          {t('calendar.task.add')}
        </Button>
      }
    >
      <Quiet>{t('calendar.task.coming', { coming })}</Quiet>
      {tasks.length === 0 ? (
        <>
          <Quiet>{t(hasPlan ? 'calendar.task.noneButPlan' : 'calendar.task.none')}</Quiet>
          {hasPlan ? <ActionForm action={`${path}/plan`}>{t('calendar.task.takePlan')}</ActionForm> : null}
        </>
      ) : (
        <>
          <TaskList t={t} path={path} tasks={tasks.filter(({ state }) => state !== 'done')} />
          {done.length > 0 ? (
            <Disclosure label={t('calendar.task.doneCount', { count: done.length })}>
              <TaskList t={t} path={path} tasks={done} />
            </Disclosure>
          ) : null}
        </>
      )}
    </Section>
  );
}

function TaskList({ t, path, tasks }: { t: T; path: string; tasks: readonly TaskListed[] }) {
  return tasks.length === 0 ? null : (
    <List>
      {tasks.map((task) => (
        <TaskRow t={t} path={path} task={task} />
      ))}
    </List>
  );
}

function TaskRow({ t, path, task }: { t: T; path: string; task: TaskListed }) {
  const own = `${path}/tasks/${task.id}`;
  const isDone = task.state === 'done';
  return (
    <Row
      ago={t.day(task.day)}
      stacked
      name={task.name}
      href={own}
      text={`${countWords(t, task.daysBefore)}, ${task.owner ?? t('calendar.task.nobody')}`}
      end={
        <Inline>
          <State t={t} is={task.state === 'done' ? 'kept' : task.state}>
            {t(`calendar.task.state.${task.state}`)}
          </State>
          <ActionForm
            action={`${own}/completion`}
            method={isDone ? 'delete' : 'post'}
            kind={isDone ? 'text' : 'outlined'}
            label={`${t(isDone ? 'calendar.task.undone' : 'calendar.task.done')}, ${task.name}`}
          >
            {t(isDone ? 'calendar.task.undone' : 'calendar.task.done')}
          </ActionForm>
        </Inline>
      }
    />
  );
}

function countWords(t: T, daysBefore: number): string {
  return daysBefore < 0
    ? t('calendar.task.daysAfter', { days: -daysBefore })
    : t('calendar.task.daysBefore', { days: daysBefore });
}
