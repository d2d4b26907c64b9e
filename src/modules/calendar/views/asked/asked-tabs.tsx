import type { T } from '#platform/texts';
import { Tabs } from '#platform/ui';

/** What is chosen, and what is asked, when somebody registers. */
export const AskedTabs = ({ t, path, current }: { t: T; path: string; current: 'choices' | 'questions' }) => (
  <Tabs
    label={t('calendar.asked.tabs')}
    tabs={(['choices', 'questions'] as const).map((one) => ({
      href: `${path}/${one}`,
      label: t(`calendar.asked.tab.${one}`),
      current: one === current,
    }))}
  />
);
