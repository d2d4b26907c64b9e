import { inLanguage, type T } from '#platform/texts';
import { Choice, Choices, Form, Note, Quiet, Section, Stack } from '#platform/ui';
import type { DayPaths } from '../../addresses.ts';
import type { TaskLeft } from '../../rules/repair/situation.ts';
import { tableWords } from '../../words/index.ts';

interface TasksPanelProps {
  t: T;
  paths: DayPaths;
  tasks: readonly TaskLeft[];
}

/** Somebody who is not there was to lead a table, watch the time or report: who does it instead. */
export function TasksPanel({ t, paths, tasks }: TasksPanelProps) {
  if (tasks.length === 0) return null;
  return (
    <Section title={t('repair.tasks', { count: tasks.length })}>
      <Stack>
        {tasks.map(({ round, mark, task, name, candidates }) => (
          <Note tone="time">
            <p>
              {t(`repair.task.${task}`, {
                name,
                time: t.time(round.startsAt),
                round: inLanguage(round.name, t.lang).text,
                table: tableWords(t, mark),
              })}
            </p>
            {candidates.length === 0 ? (
              <Quiet>{t('repair.nobodyAtTable')}</Quiet>
            ) : (
              <Form t={t} action={paths.repairTasks} submit={t('repair.give')} fields={{ round: round.id, task }}>
                <Choices t={t} name="registration" legend={t('repair.instead')} inline>
                  {candidates.map((one, index) => (
                    <Choice name="registration" value={one.id} label={one.name} checked={index === 0} />
                  ))}
                </Choices>
              </Form>
            )}
          </Note>
        ))}
      </Stack>
    </Section>
  );
}
