import type { Child } from 'hono/jsx';
import type { Frame } from '#platform/frame';
import { Page, Title } from '#platform/ui';
import { AgainSection, type AgainShown } from './again-section.tsx';

export type PlanningShown = {
  frame: Frame;
  title: string;
  eventPath: string;
  path: string;
  again: Omit<AgainShown, 't' | 'eventPath' | 'formKey'>;
  formKey: string;
  children?: Child;
};

/** What happens before an event and after it: for those who prepare it. */
export function PlanningPage({ frame, title, eventPath, again, formKey, children }: PlanningShown) {
  const { t } = frame;
  return (
    <Page frame={frame} title={`${t('calendar.planning.title')}, ${title}`}>
      <Title back={{ href: eventPath, label: title }} lead={t('calendar.planning.lead')}>
        {t('calendar.planning.title')}
      </Title>
      {children}
      <AgainSection t={t} eventPath={eventPath} formKey={formKey} {...again} />
    </Page>
  );
}
