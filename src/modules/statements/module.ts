import type { Module } from '#platform/module';
import { routes } from './routes/index.ts';
import { saidByPerson } from './store/forget.ts';
import { workers } from './worker.ts';

export const statements: Module = {
  name: 'statements',
  networkRoutes: routes,
  workers,
  navigation: ({ t, network, member }) =>
    member
      ? [
          {
            href: `/n/${network.slug}/statements`,
            label: t('statements.navigation'),
            icon: 'chat-circle-text',
            order: 20,
          },
        ]
      : [],
  exports: saidByPerson,
};
