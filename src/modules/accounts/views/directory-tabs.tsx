import type { T } from '#platform/texts';
import { Tabs } from '#platform/ui';

/** For members: organisations and the people in them. */
export function DirectoryTabs({ t, path, current }: { t: T; path: string; current: 'organisations' | 'people' }) {
  return (
    <Tabs
      label={t('accounts.directory')}
      tabs={(['organisations', 'people'] as const).map((one) => ({
        href: `${path}/${one}`,
        label: t(`accounts.${one}`),
        current: one === current,
      }))}
    />
  );
}
