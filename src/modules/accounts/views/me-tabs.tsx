import type { T } from '#platform/texts';
import { Tabs } from '#platform/ui';

const pages = { me: '/me', letters: '/me/letters', security: '/me/security', data: '/me/data' } as const;

export function MeTabs({ t, current }: { t: T; current: keyof typeof pages }) {
  const tabs = (Object.keys(pages) as (keyof typeof pages)[]).map((one) => ({
    href: pages[one],
    label: t(`accounts.me.tab.${one}`),
    current: one === current,
  }));
  return <Tabs label={t('accounts.me')} tabs={tabs} />;
}
