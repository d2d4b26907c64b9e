import type { T } from '#platform/texts';
import { ActionForm, Section, Waiting } from '#platform/ui';
import type { TaskListed } from './tasks-section.tsx';

/** On the page of an event: what whoever looks has to do for it, what is late first. */
export function MyTasks({ t, path, tasks }: { t: T; path: string; tasks: readonly TaskListed[] }) {
  return (
    <Section title={t('calendar.task.mine')} ruled={false}>
      <Waiting
        items={tasks.map(({ id, name, day, state }) => ({
          when: state === 'late' ? t('calendar.task.state.late') : t.day(day),
          tone: state === 'late' ? ('late' as const) : ('usual' as const),
          question: <a href={`${path}/tasks/${id}`}>{name}</a>,
          text: state === 'late' ? t.day(day) : undefined,
          act: (
            <ActionForm action={`${path}/tasks/${id}/completion`} label={`${t('calendar.task.done')}, ${name}`}>
              {t('calendar.task.done')}
            </ActionForm>
          ),
        }))}
      />
    </Section>
  );
}
