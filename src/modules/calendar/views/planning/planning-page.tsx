import type { Frame } from '#platform/frame';
import { Button, Page, Title } from '#platform/ui';
import { AgainSection, type AgainShown } from './again-section.tsx';
import { type ReminderListed, RemindersSection } from './reminders-section.tsx';
import { type TaskListed, TasksSection } from './tasks-section.tsx';

type PlanningShown = {
  frame: Frame;
  title: string;
  eventPath: string;
  path: string;
  tasks: readonly TaskListed[];
  coming: number;
  hasPlan: boolean;
  reminders: readonly ReminderListed[];
  canHaveUsual: boolean;
  again: Omit<AgainShown, 't' | 'eventPath' | 'formKey'>;
  formKey: string;
};

/** What happens before an event and after it: for those who prepare it. */
export function PlanningPage(shown: PlanningShown) {
  const { frame, title, eventPath, path, tasks, coming, hasPlan, reminders, canHaveUsual, again, formKey } = shown;
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('calendar.planning.title')}, ${title}`}>
      <Title
        back={{ href: eventPath, label: title }}
        lead={t('calendar.planning.lead')}
        acts={
          <Button href={`${eventPath}/invitations`} kind="outlined" icon="envelope-simple">
            {t('calendar.invite.title')}
          </Button>
        }
      >
        {t('calendar.planning.title')}
      </Title>
      <TasksSection t={t} path={path} tasks={tasks} coming={coming} hasPlan={hasPlan} />
      <RemindersSection t={t} path={path} reminders={reminders} canHaveUsual={canHaveUsual} formKey={formKey} />
      <AgainSection t={t} eventPath={eventPath} formKey={formKey} {...again} />
    </Page>
  );
}
