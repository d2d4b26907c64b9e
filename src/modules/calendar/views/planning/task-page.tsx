import type { Frame } from '#platform/frame';
import {
  ActionForm,
  Beside,
  Choice,
  Choices,
  Definitions,
  Field,
  Form,
  Page,
  Sheet,
  StaleNote,
  State,
  Title,
} from '#platform/ui';
import { type RefilledForm, saidProblems, typed } from '#platform/web';
import type { TaskState } from '../../rules/planning/task.ts';

type TaskShown = {
  frame: Frame;
  eventTitle: string;
  /** null: a new one. */
  task: {
    name: string;
    day: string;
    state: TaskState;
    owner: string | null;
    doneBy: string | null;
    doneAt: Date | null;
    version: number;
    stands: Record<string, string>;
  } | null;
  theirs: readonly { field: string; text: string }[];
  refilled: RefilledForm | null;
  /** Offered as owners; any other member may be written. */
  people: readonly string[];
  isCoordinator: boolean;
  action: string;
  back: string;
  formKey: string;
};

/** One task: for its owner to say that it is done, for coordinators to change. */
export function TaskPage({ frame, eventTitle, task, isCoordinator, action, back, ...form }: TaskShown) {
  const { t } = frame;
  const title = task ? task.name : t('calendar.task.newTitle');
  return (
    <Page frame={frame} title={`${title}, ${eventTitle}`}>
      <Title back={{ href: back, label: isCoordinator ? t('calendar.planning.title') : eventTitle }} over={eventTitle}>
        {title}
      </Title>
      {task ? (
        <Sheet>
          <Definitions
            items={[
              { term: t('calendar.task.when'), text: t.day(task.day, { year: true }) },
              { term: t('calendar.task.owner'), text: task.owner ?? t('calendar.task.nobody') },
            ]}
          />
          <State t={t} is={task.state === 'done' ? 'kept' : task.state}>
            {task.doneAt
              ? t('calendar.task.doneOn', { date: t.date(task.doneAt), name: task.doneBy ?? '—' })
              : t(`calendar.task.state.${task.state}`)}
          </State>
          {task.doneAt ? (
            <ActionForm action={`${action}/completion`} method="delete">
              {t('calendar.task.undone')}
            </ActionForm>
          ) : (
            <ActionForm action={`${action}/completion`} kind={isCoordinator ? 'outlined' : 'filled'} icon="check">
              {t('calendar.task.done')}
            </ActionForm>
          )}
        </Sheet>
      ) : null}
      {isCoordinator ? <TaskForm frame={frame} task={task} action={action} {...form} /> : null}
    </Page>
  );
}

type FormShown = Pick<TaskShown, 'frame' | 'task' | 'theirs' | 'refilled' | 'people' | 'action' | 'formKey'>;

function TaskForm({ frame: { t }, task, theirs, refilled, people, action, formKey }: FormShown) {
  const problems = saidProblems(t, refilled);
  const value = (name: string) => typed(refilled, name, task?.stands[name] ?? null);
  const field = (name: string) => ({ t, name, value: value(name), error: problems.of(name) });
  const side = value('side') || 'before';
  return (
    <>
      {theirs.length > 0 ? (
        <StaleNote t={t} stands={theirs.map(({ field: name, text }) => ({ term: labelOf(name), text }))} />
      ) : null}
      <Sheet title={task ? t('calendar.task.editTitle') : undefined}>
        <Form
          t={t}
          action={action}
          method={task ? 'patch' : 'post'}
          submit={t(task ? 'calendar.form.save' : 'calendar.task.add')}
          problems={problems.all}
          fields={task ? { version: String(task.version) } : { _key: formKey }}
        >
          <Field {...field('name')} label={t('calendar.task.name')} maxlength={200} />
          <Beside>
            <Field
              {...field('days')}
              label={t('calendar.task.days')}
              help={t('calendar.task.daysHelp')}
              inputmode="numeric"
              width="short"
            />
            <Choices t={t} name="side" legend={t('calendar.task.side')} error={problems.of('side')} inline>
              {(['before', 'after'] as const).map((one) => (
                <Choice name="side" value={one} label={t(`calendar.task.side.${one}`)} checked={side === one} />
              ))}
            </Choices>
          </Beside>
          <Field
            {...field('owner')}
            label={t('calendar.task.owner')}
            help={t('calendar.task.ownerHelp')}
            list="task-owners"
            autocomplete="off"
            optional
          />
          <datalist id="task-owners">
            {people.map((name) => (
              <option value={name} />
            ))}
          </datalist>
        </Form>
      </Sheet>
      {task ? (
        <ActionForm action={action} method="delete" kind="text" icon="trash">
          {t('calendar.task.remove')}
        </ActionForm>
      ) : null}
    </>
  );

  function labelOf(name: string): string {
    const known = ['name', 'days', 'side', 'owner'] as const;
    const same = known.find((one) => one === name);
    return same ? t(`calendar.task.${same}`) : name;
  }
}
